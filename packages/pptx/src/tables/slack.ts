/**
 * Room in px that a cell's text has beyond what was measured, taken from the white space beside it: programs place letters
 * by fractions of a px differently, and a line that fits exactly would wrap.
 */
export const slack = 8

/** Widths of columns of which the last, which has no white space to take from, gets half as much from the first. */
export const roomForLast = ([first = 0, ...others]: readonly number[]): number[] =>
  others.length === 0
    ? [first]
    : [first - slack / 2, ...others.slice(0, -1), (others.at(-1) ?? 0) + slack / 2]
