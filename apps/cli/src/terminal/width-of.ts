import type { Output } from './io.ts'

/** Very long lines are hard to read, whatever the terminal could show. */
const widest = 100

/** Places on a line that is written to a terminal; undefined where no person reads at one. */
export const widthOf = ({ isTTY, columns }: Output): number | undefined =>
  isTTY === true && columns !== undefined && columns > 0 ? Math.min(widest, Math.max(40, columns)) : undefined
