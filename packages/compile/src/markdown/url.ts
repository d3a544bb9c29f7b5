import { limits, type Position } from '@trifold/core'
import type { Report } from '../source/report.ts'

/** Reports an address over the limit. */
export const checkUrl = (url: string, position: Position | undefined, report: Report): void => {
  // A code unit is at most three bytes: most addresses need no counting.
  if (url.length * 3 <= limits.urlBytes) return
  const bytes = new TextEncoder().encode(url).length
  if (bytes <= limits.urlBytes) return
  report(position, {
    code: 'url-size',
    severity: 'error',
    message: `This address has ${bytes} bytes; the limit is ${limits.urlBytes}.`,
    help: 'Embedded data (data:…) belongs in a file of its own, beside the article.',
  })
}
