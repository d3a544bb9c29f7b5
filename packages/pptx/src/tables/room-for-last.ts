import { slack } from '../text/slack.ts'

/** Widths of columns of which the last, which has no white space to take from, gets half as much from the first. */
export const roomForLast = ([first = 0, ...others]: readonly number[]): number[] =>
  others.length === 0
    ? [first]
    : [first - slack / 2, ...others.slice(0, -1), (others.at(-1) ?? 0) + slack / 2]
