import type { Lines } from '../source/lines.ts'
import { type FenceLine, readFenceLine } from './fence-line.ts'

/** A line that looks like a fence, and whether it seems to stand in a block of code. */
export interface FenceCandidate {
  readonly fence: FenceLine
  readonly inCode: boolean
}

/** Lines that look like fences. `inCode` is a guess that saves a second parse; the parser has the last word. */
export const scanFences = (lines: Lines): FenceCandidate[] => {
  const found: FenceCandidate[] = []
  if (!lines.text.includes(':::')) return found
  const code = createCodeTracker()
  for (let line = 1; line <= lines.count; line += 1) {
    const text = lines.line(line)
    const inCode = code.isCode(text)
    const fence = text.includes(':::') ? readFenceLine(lines, line) : undefined
    if (fence !== undefined) found.push({ fence, inCode })
  }
  return found
}

/** Tells, line by line, whether a text is in a fenced block of code, markers included. A guess: it knows no HTML. */
export const createCodeTracker = (): { isCode(line: string): boolean } => {
  let open: string | undefined
  return {
    isCode: (line) => {
      const marker = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*(`{3,}|~{3,})(.*)$/.exec(line)
      const [run = '', rest = ''] = [marker?.[1], marker?.[2]]
      if (open === undefined) {
        if (run === '' || (run.startsWith('`') && rest.includes('`'))) return false
        open = run
        return true
      }
      if (run.startsWith(open) && rest.trim() === '') open = undefined
      return true
    },
  }
}
