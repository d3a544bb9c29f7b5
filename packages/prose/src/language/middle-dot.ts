import { directionOf } from './direction-of.ts'

/**
 * What stands between parts of a line, white space included. Where text runs from the right, each part keeps its place: a
 * mark parts a date from the Latin name before it, to which its day would otherwise belong.
 */
export const middleDot = (lang: string): string => (directionOf(lang) === 'rtl' ? ' \u200f·\u200f ' : ' · ')
