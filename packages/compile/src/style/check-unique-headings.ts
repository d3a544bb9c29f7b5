import { plainText, type Section } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'
import { placeOfHeading } from './place-of-heading.ts'

/**
 * Headings side by side differ: two of the same words are one in a table of contents, and their slides look alike. Below
 * different headings the same words may stand again (“Example”).
 */
export const checkUniqueHeadings = (report: Report): Check => {
  const seen = new Map<Section | undefined, Map<string, number>>()
  return {
    see: (node, ancestors) => {
      if (node.type !== 'section') return
      const parent = ancestors.findLast((ancestor): ancestor is Section => ancestor.type === 'section')
      const lines = seen.get(parent) ?? new Map<string, number>()
      seen.set(parent, lines)
      const words = plainText(node.heading).trim().replace(/\s+/g, ' ')
      const place = placeOfHeading(node)
      const earlier = lines.get(words)
      if (words === '') return
      if (earlier === undefined) lines.set(words, place?.start.line ?? 1)
      else
        report(place, {
          code: 'heading-unique',
          severity: 'info',
          message: `The heading in line ${earlier} has the same words and stands in the same section; expected different ones.`,
          help: 'Say in one of the two what sets it apart.',
        })
    },
  }
}
