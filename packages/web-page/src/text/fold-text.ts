/**
 * A text reduced to its letters and digits, so that typography, markup and blanks make no difference: compatibility forms
 * are taken apart, marks and everything else dropped, capitals made small.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of a text, each folded. */
export const foldWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'\u00AD]+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
