/** Characters of scripts that set no spaces between words, and how many of them are spoken in the time of a word. */
const unspaced = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2.5],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 5],
] as const

/** Where all of them stand in Unicode, and Korean too: most texts have nothing of it. */
const eastern = /[\u0e00-\u1fff\u2e80-\uffff]/

/**
 * About how many words a text takes to speak: the runs between white space, and for scripts that set none the characters
 * that are spoken in the time of a word.
 */
export const spokenWords = (text: string): number => {
  let rest = text
  let count = 0
  for (const [characters, perWord] of eastern.test(text) ? unspaced : []) {
    const without = rest.replace(characters, '')
    count += (rest.length - without.length) / perWord
    rest = without
  }
  return Math.round(count) + spacedWords(rest)
}

/** The runs between white space that hold a letter or a digit. */
const spacedWords = (text: string): number => {
  let count = 0
  let counted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || isSpace(code)) counted = false
    else if (!counted && isSpoken(text, at, code)) {
      count += 1
      counted = true
    }
  }
  return count
}

const isSpace = (code: number): boolean =>
  code < 0x80 ? code >= 0x09 && code <= 0x0d : /\s/.test(String.fromCharCode(code))

const isSpoken = (text: string, at: number, code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))

/** The length of a text in letters of Latin: one of Chinese, Japanese or Korean says and takes as much as two. */
export const readingLength = (text: string): number =>
  eastern.test(text)
    ? text.length +
      (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
    : text.length
