/** Order by UTF-16 code units: the same on every machine, in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A name as file systems may see it: those of macOS and Windows do not tell cases apart, nor (macOS) composed from
 * decomposed letters. Upper case first, so that `ß` and `ss` meet too.
 */
export const foldName = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase()
