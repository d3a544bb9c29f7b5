import { codeRuns } from './block-height.ts'
import type { Ruler } from './ruler.ts'

/** How far the further lines of a line of code that wraps stand in, in em: four letters. */
export const hangingIndent = 2.4

/** Upper bound of the lines that a line of code takes where it fills a slot: what wraps hangs from its first line. */
export const codeLines = ({ measurer }: Ruler, line: string, size: number, width: number): number => {
  const runs = codeRuns(line)
  const lines = measurer.lines(runs, size, width)
  return lines === 1 ? 1 : measurer.lines(runs, size, Math.max(width - hangingIndent * size, size))
}
