import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'

/** A heading says something: one without words is an empty line on a page and a blank title on a slide. */
export const checkHeadingWords = (report: Report): Check => ({
  see: (node) => {
    if (node.type !== 'section' && node.type !== 'heading') return
    const words = node.type === 'section' ? node.heading : node.children
    if (words.length > 0 || node.position === undefined) return
    const { line, column } = node.position.start
    report(
      { start: { line, column }, end: { line, column: column + node.depth } },
      {
        code: 'heading-worded',
        severity: 'warning',
        message: 'This heading has no words; expected what the text below it is about.',
        help: `Write it behind the ${'#'.repeat(node.depth)}, or delete the line.`,
      },
    )
  },
})
