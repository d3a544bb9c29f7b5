import { makeAll } from '../make-all.ts'

/** What is made of a source is of no interest here: how long the processor takes for it is. */
type Make = (source: string | Uint8Array) => Promise<unknown>

/** Ms of the processor's time that all formats of a source take; what else the machine does counts little. */
export const costOf = async (source: string | Uint8Array, make: Make = makeAll): Promise<number> => {
  const before = process.cpuUsage()
  await make(source)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What sources of a kind took: a quarter of the bytes, all of them, and articles as people write them of as many bytes. */
export interface Costs {
  readonly quarter: number
  readonly whole: number
  readonly prose: number
}

/** How often as much as articles of its size a source may take. */
const mostOfProse = 6
/** How often as much as its quarter: a cost that grows with the square takes 16 times as much. */
const mostGrowth = 10
/** The part of what articles take below which growth is noise. */
const little = 0.25

/** What is wrong with how costs grow. */
export const faultsOfCost = ({ quarter, whole, prose }: Costs): string[] => [
  ...(whole > mostOfProse * prose
    ? [`takes ${(whole / prose).toFixed(1)} × as long as articles of its size`]
    : []),
  ...(whole > little * prose && whole > mostGrowth * quarter
    ? [`takes ${(whole / quarter).toFixed(1)} × as long as a quarter of it`]
    : []),
]
