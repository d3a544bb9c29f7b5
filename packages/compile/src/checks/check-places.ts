import type { Node } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

/** Blocks that say for whom or when something is shown, and leave its place as it is. */
const transparent: ReadonlySet<Node['type']> = new Set(['only', 'except'])

/**
 * Columns stand in slides, slides and sections at the article's top (slides in sections too), `only` and `except`
 * around them not counted.
 */
export const checkPlaces = (report: Report): Check => ({
  see: (node, ancestors) => {
    if (node.type !== 'column' && node.type !== 'slide' && node.type !== 'section') return
    const parent = ancestors.findLast(({ type }) => !transparent.has(type))
    const place = parent?.type ?? 'top'
    if (allowed[node.type].includes(place)) return
    report(node.position, {
      code: `${node.type}-placed`,
      severity: 'error',
      message: `A ${node.type} stands ${place === 'top' ? 'at the top of the article' : `in a ${place}`}; expected it ${expected[node.type]}.`,
      help: help[node.type],
    })
  },
})

const allowed: Readonly<Record<'column' | 'slide' | 'section', readonly string[]>> = {
  column: ['slide', 'reveal'],
  slide: ['top', 'section'],
  section: ['top', 'section'],
}

const expected = {
  column: 'in a slide',
  slide: 'between the paragraphs of the article, in no other block',
  section: 'at the top of the article or in a section',
} as const

const help = {
  column: 'Open a :::slide around the columns.',
  slide: 'Close the other block before :::slide.',
  section: 'Use a heading there.',
} as const
