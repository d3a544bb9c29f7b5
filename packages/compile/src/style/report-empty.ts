import type { Report } from '../source/report.ts'

/** A file says something below its front matter. */
export const reportEmpty = (report: Report): void =>
  report(undefined, {
    code: 'article-filled',
    severity: 'warning',
    message: 'The article has no text; expected some below its front matter.',
    help: 'Write it, or set draft: true in the front matter until you do.',
  })
