import type { Node, Section } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'
import { placeOfHeading } from './place-of-heading.ts'

/** Headings that skip the same levels. */
interface Skip {
  readonly first: Section
  /** Level of the heading above them; undefined right under the title. */
  readonly above: number | undefined
  count: number
}

/**
 * A heading goes one level deeper than the one it stands under. Who skips levels does so out of habit, many times in an
 * article: each skip is told once, with how often it comes.
 */
export const checkHeadingSteps = (report: Report): Check => {
  const skips = new Map<string, Skip>()
  return {
    see: (node, ancestors) => {
      if (node.type !== 'section') return
      const above = ancestors.findLast(isSection)?.depth
      if (node.depth <= (above ?? 1) + 1) return
      const key = `${above} ${node.depth}`
      const skip = skips.get(key) ?? { first: node, above, count: 0 }
      skip.count += 1
      skips.set(key, skip)
    },
    finish: () => {
      for (const skip of skips.values()) tell(skip, report)
    },
  }
}

const isSection = (node: Node): node is Section => node.type === 'section'

const tell = ({ first, above, count }: Skip, report: Report): void => {
  const expected = (above ?? 1) + 1
  const place = above === undefined ? 'right under the title' : `under one of level ${above}`
  const others =
    count === 1 ? '' : ` So ${count === 2 ? 'does another one' : `do ${count - 1} others`} below.`
  report(placeOfHeading(first), {
    code: 'heading-stepped',
    severity: 'warning',
    message: `The heading of level ${first.depth} stands ${place}; expected level ${expected}.${others}`,
    help: `Write ${'#'.repeat(expected)} before it: who hears the page read aloud finds the way by levels.`,
  })
}
