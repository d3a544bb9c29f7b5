import type { Code } from 'micromark-util-types'

/** Characters that formulas are made out by, as micromark codes them. */
export const codes = { dollar: 36, backtick: 96, backslash: 92 } as const

/** Whether a code is a line ending: micromark's own below -2. */
export const isLineEnd = (code: Code): boolean => code !== null && code < -2

/** Whether a code is a blank: a space, a tab, or what micromark fills up a tab with. */
export const isBlank = (code: Code): boolean => code === 32 || code === -1 || code === -2
