import type { ArticleSummary } from '@trifold/studio'
import picocolors from 'picocolors'
import { expect, it } from 'vitest'
import { createChangeLines } from './change-lines.ts'

const summaryOf = (errors: number, warnings = 0): ArticleSummary => ({
  key: 'k',
  file: 'a.md',
  title: '',
  slug: 'a',
  lang: 'en',
  dir: 'ltr',
  draft: false,
  state: 'clean',
  errors,
  warnings,
  version: 1,
})

it('an article has a line when it is saved, and when it becomes other because of others', () => {
  const lines = createChangeLines(picocolors.createColors(false), () => '12:00:00')
  const told = [
    lines.line(summaryOf(0), false),
    lines.line(summaryOf(0), true),
    lines.line(summaryOf(2, 1), true),
    lines.line(summaryOf(2, 1), false),
    lines.line(summaryOf(1), false),
  ]
  expect(told).toEqual([
    undefined,
    '12:00:00  a.md  fine',
    '12:00:00  a.md  2 errors, 1 warning',
    undefined,
    '12:00:00  a.md  1 error',
  ])
})

it('what else happens has a line', () => {
  const lines = createChangeLines(picocolors.createColors(false), () => '12:00:00')
  const configuration = { kind: 'configuration', file: 'trifold.config.json', warnings: 0 } as const
  const told = [
    lines.newsLine({ kind: 'removed', files: ['a.md'] }),
    lines.newsLine({ kind: 'removed', files: ['a.md', 'b.md', 'c.md'] }),
    lines.newsLine({ kind: 'renamed', file: 'c.md', from: 'b.md' }),
    lines.newsLine({ ...configuration, errors: 1 }),
    lines.newsLine({ ...configuration, errors: 0 }),
  ]
  expect(told).toEqual([
    '12:00:00  a.md  removed',
    '12:00:00  a.md and 2 others  removed',
    '12:00:00  c.md  was b.md',
    '12:00:00  trifold.config.json  1 error',
    '12:00:00  trifold.config.json  fine',
  ])
})
