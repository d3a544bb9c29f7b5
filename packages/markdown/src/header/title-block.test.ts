import { metadataSchema } from '@trifold/core'
import { stringifyMarkdown, words } from '@trifold/prose'
import { expect, it } from 'vitest'
import { titleBlock } from './title-block.ts'

const print = (meta: object): string =>
  stringifyMarkdown({
    type: 'root',
    children: titleBlock(metadataSchema.parse({ title: 'A', slug: 'a', lang: 'en', ...meta }), words('en')),
  })

it.each([
  [['Ada'], 'By Ada'],
  [['Ada', 'Ben'], 'By Ada and Ben'],
  [['Ada', 'Ben', 'Cy'], 'By Ada, Ben and Cy'],
])('names %j', (names, line) => {
  expect(print({ authors: names.map((name) => ({ name })) })).toBe(`# A\n\n${line}\n`)
})

it.each([
  [{ published: '2026-11-22' }, '22 November 2026'],
  [{ published: '2026-11-22', modified: '2026-12-01' }, '22 November 2026 · Updated 1 December 2026'],
  [{ modified: '2026-12-01' }, 'Updated 1 December 2026'],
  [{ published: '2026-11-22', modified: '2026-11-22T18:00:00Z' }, '22 November 2026'],
])('dates %j', (dates, line) => {
  expect(print(dates)).toBe(`# A\n\n${line}\n`)
})
