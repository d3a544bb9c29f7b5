import type { LocatedFinding } from '@trifold/studio'
import { expect, it } from 'vitest'
import { createNews } from './news.ts'

const nothing = { removed: [], renamed: [] }
// Nothing else of it is asked for.
const error = { file: 'trifold.config.json', severity: 'error' } as LocatedFinding

it('a configuration is told once while it stays as it is, and when it is mended', () => {
  const news = createNews()
  const told = [[], [error], [error], [error, error], [], []].map((findings) =>
    news.next(nothing, findings).map((one) => (one.kind === 'configuration' ? one.errors : one.kind)),
  )
  expect(told).toEqual([[], [1], [], [2], [0], []])
})

it('articles that went or were renamed are told', () => {
  const moves = { removed: ['a.md'], renamed: [{ from: 'b.md', to: 'c.md' }] }
  expect(createNews().next(moves, [])).toEqual([
    { kind: 'removed', files: ['a.md'] },
    { kind: 'renamed', file: 'c.md', from: 'b.md' },
  ])
})
