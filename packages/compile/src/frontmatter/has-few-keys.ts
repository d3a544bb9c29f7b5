import { limits, type Position } from '@trifold/core'
import type { Report } from '../source/report.ts'

/** Whether front matter has no more keys than the limit; more are reported. */
export const hasFewKeys = (count: number, position: Position, report: Report): boolean => {
  if (count <= limits.frontmatterKeys) return true
  report(position, {
    code: 'frontmatter-keys',
    severity: 'error',
    message: `The front matter has ${count} keys; the limit is ${limits.frontmatterKeys}.`,
    help: 'Move tables and other data into a file of their own, beside the article.',
  })
  return false
}
