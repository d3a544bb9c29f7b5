const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,·-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/**
 * How many words a text has, by one rule on every machine: each Han, Hiragana or Katakana character counts as one;
 * elsewhere a word is a run of letters and digits, which an apostrophe, a hyphen, a point or a comma may join
 * (“don’t”, “two-way”, “3.14”).
 */
export const countWords = (text: string): number => {
  const characters = text.match(ideographs)?.length ?? 0
  return characters + (text.replace(ideographs, ' ').match(words)?.length ?? 0)
}
