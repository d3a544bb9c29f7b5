/** Characters of a text without spaces that are searched for a better place to end. */
const searched = 48

/** Letters and digits that a word is made of; those of scripts that end lines anywhere are words of their own. */
const wordLetter = /[\p{L}\p{N}\p{M}_]/u
const anywhere =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** What belongs to the character before it. */
const clings = /\p{M}|\u200c|\u200d|[\udc00-\udfff]|[、。，．！？：；）」』】〉》ー々)\].,;:!?]/u

/**
 * Where a piece of a text ends that begins at `from` and goes no further than `to`: at a space, else between two words
 * of a script without spaces, else inside a word, but never inside a character.
 */
export const endOfPiece = (text: string, from: number, to: number): number => {
  if (to >= text.length) return text.length
  const space = text.lastIndexOf(' ', to)
  if (space > from) return space
  const least = Math.max(from + 1, to - searched)
  for (let at = to; at >= least; at -= 1) if (isBetweenWords(text, at)) return at
  for (let at = to; at >= least; at -= 1) if (!clings.test(text.charAt(at))) return at
  return to
}

const isBetweenWords = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (clings.test(after) || /[\udc00-\udfff\ud800-\udbff]/.test(before + after)) return false
  const parts = (letter: string) => !wordLetter.test(letter) || anywhere.test(letter)
  return parts(before) || parts(after)
}
