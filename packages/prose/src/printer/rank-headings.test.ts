import type { ElementContent } from 'hast'
import { expect, it } from 'vitest'
import { element } from '../hast/state.ts'
import { createHeadingRanker } from './rank-headings.ts'

const tagsOf = (nodes: readonly ElementContent[]): string =>
  nodes.map((node) => (node.type === 'element' ? node.tagName : '')).join(' ')

const headings = (tags: string): ElementContent[] => tags.split(' ').map((tag) => element(tag, {}))

it.each([
  ['h2 h3 h3 h2', 'h2 h3 h3 h2'],
  ['h1 h2 h1', 'h2 h3 h2'],
  ['h3 h3 h4', 'h2 h2 h3'],
  ['h2 h5 h5 h3', 'h2 h3 h3 h3'],
  ['h3 h2 h1', 'h2 h2 h2'],
  ['h1 h2 h3 h4 h5 h6', 'h2 h3 h4 h5 h6 h6'],
])('ranks %s as %s', (written, ranks) => {
  const ranked = headings(written)
  createHeadingRanker()(ranked)
  expect(tagsOf(ranked)).toBe(ranks)
})

it('goes on where it stopped, and ranks what stands inside other elements', () => {
  const rank = createHeadingRanker()
  rank(headings('h2 h3'))
  const section = element('section', {}, headings('h4 h6'))
  rank([section])
  expect(tagsOf(section.children)).toBe('h4 h5')
})
