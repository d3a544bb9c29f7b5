import type { Metadata } from '@trifold/core'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { printFrontmatter } from './print-frontmatter.ts'
import { trifoldFrontmatter } from './trifold-frontmatter.ts'

const print = (meta: Partial<Metadata>): string => printFrontmatter(trifoldFrontmatter(meta))
const read = (text: string): unknown => parse(text.replace(/^---\n|---\n$/g, ''))

it('leaves out what is empty or usual', () => {
  const text = print({
    title: 'A: b # c',
    tags: [],
    slides: {},
    extra: {},
    authors: [{ name: 'Ada', type: 'Person', sameAs: [] }],
    publisher: { name: 'Press', type: 'Organization' },
    sources: [{ title: 'One', relation: 'cites' }],
  })
  expect(read(text)).toEqual({
    title: 'A: b # c',
    authors: [{ name: 'Ada' }],
    publisher: { name: 'Press' },
    sources: [{ title: 'One' }],
  })
})

it('keeps texts that YAML would read as something else, and unknown keys of any shape', () => {
  const extra = {
    weight: 3,
    on: 'yes',
    nothing: null,
    deep: { list: [1, ['a']] },
    '': 'empty',
    '--- x': '---',
  }
  const text = print({ title: 'true', published: '2026-11-22', slug: '007', extra })
  expect(read(text)).toEqual({ title: 'true', slug: '007', published: '2026-11-22', ...extra })
  expect(text.match(/^---$/gm)).toHaveLength(2)
})

it('writes the same value twice rather than as an alias', () => {
  const shared = { a: 1 }
  expect(print({ extra: { one: shared, two: shared } })).not.toMatch(/[&*]/)
})

it('writes long texts on one line', () => {
  const description = 'word '.repeat(100).trim()
  expect(print({ description })).toContain(`description: ${description}\n`)
})
