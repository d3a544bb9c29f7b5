import { expect, test } from 'vitest'
import { unknownNodeFinding } from './unknown-node.ts'

const known = ['https://a.example/#article', 'https://a.example/#term-tide', '#agenda']

test.each([
  ['is a slip away from one', '#artcle', 'Did you mean #article?'],
  ['is that of a block', '#tide', 'Did you mean #term-tide?'],
  ['is like none', '#concert', 'Take the id from article.jsonld.'],
  ['is empty', '#', 'Take the id from article.jsonld.'],
])('an id that %s gets help', (_, id, help) => {
  const [finding] = unknownNodeFinding(
    { key: 'jsonld.@graph.0', id, isArticle: false, properties: {} },
    // A node of which nothing is said.
    { node: {} as never },
    known,
  )
  expect(finding?.help).toBe(help)
})
