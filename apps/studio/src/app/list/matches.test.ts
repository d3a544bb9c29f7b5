import { expect, it } from 'vitest'
import type { ArticleSummary } from '../../protocol.ts'
import { matches } from './matches.ts'

const article: ArticleSummary = {
  key: 'a',
  file: 'posts/2024-resume.md',
  title: 'Ein Résumé über Größe',
  slug: 'resume',
  lang: 'de',
  dir: 'ltr',
  draft: true,
  state: 'errors',
  errors: 1,
  warnings: 0,
  version: 1,
}

it.each([
  ['', undefined, true],
  ['  ', undefined, true],
  ['resume uber', undefined, true],
  ['RÉSUMÉ', undefined, true],
  ['posts/', undefined, true],
  ['draft', undefined, true],
  ['resume other', undefined, false],
  ['', 'errors', true],
  ['', 'warnings', false],
] as const)('“%s” among those with %s: %s', (text, state, expected) => {
  expect(matches(article, { text, state })).toBe(expected)
})
