import { type Article, articleSchema, type FootnoteDefinition, type Phrasing } from '@trifold/core'
import { expect, it } from 'vitest'
import { footnotesInOrder } from './footnotes.ts'

const call = (identifier: string): Phrasing => ({ type: 'footnoteReference', identifier })
const note = (identifier: string, ...calls: string[]): FootnoteDefinition => ({
  id: `f-${identifier}`,
  type: 'footnoteDefinition',
  identifier,
  children: [{ id: `p-${identifier}`, type: 'paragraph', children: calls.map(call) }],
})
const article = (footnotes: FootnoteDefinition[], ...calls: string[]): Article =>
  articleSchema.parse({
    model: 1,
    meta: { title: 't', slug: 't', lang: 'en' },
    children: [{ id: 'p', type: 'paragraph', children: calls.map(call) }],
    footnotes,
  })
const order = (subject: Article): string[] => footnotesInOrder(subject).map(({ identifier }) => identifier)

it('puts footnotes in the order of their first call, and those that nothing calls last', () => {
  expect(order(article([note('a'), note('b'), note('c')], 'c', 'b', 'c', 'gone'))).toEqual(['c', 'b', 'a'])
})

it('follows calls from footnotes, also in a circle', () => {
  expect(order(article([note('a'), note('b', 'c'), note('c', 'b', 'a')], 'b'))).toEqual(['b', 'c', 'a'])
})
