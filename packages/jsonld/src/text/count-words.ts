const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,·-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** What is neither ASCII nor one of the dashes, quotes and spaces beside which English stands. */
const foreign = /[^\0-\x7f\u2000-\u206f]/

/**
 * How many words a text has, by one rule on every machine: each Han, Hiragana or Katakana character counts as one;
 * elsewhere a word is a run of letters and digits, which an apostrophe, a hyphen, a point or a comma may join
 * (“don’t”, “two-way”, “3.14”).
 */
export const countWords = (text: string): number => {
  if (!foreign.test(text)) return countPlainWords(text)
  const characters = text.match(ideographs)?.length ?? 0
  return characters + (text.replace(ideographs, ' ').match(words)?.length ?? 0)
}

/** By the same rule, without a copy of each word: a word begins at a letter that neither a letter nor a joint precedes. */
const countPlainWords = (text: string): number => {
  let count = 0
  let isAfterWord = false
  let isJoined = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isWord = isPlainLetter(code)
    if (isWord && !isAfterWord && !isJoined) count += 1
    isJoined = isAfterWord && isJoint(code)
    isAfterWord = isWord
  }
  return count
}

/** An ASCII letter or digit. */
const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** An apostrophe, a comma, a hyphen or a point. */
const isJoint = (code: number): boolean => code === 39 || (code >= 44 && code <= 46) || code === 0x2019
