import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const read = (toml: string, aliases = {}) => {
  const bytes = new TextEncoder().encode(`+++\n${toml}\n+++\n\nText.\n`)
  const assets = { read: () => ({ problem: 'missing' as const, message: 'None.' }) }
  const { article, diagnostics } = compile(
    { path: 'a.md', location: 'a.md', bytes },
    { assets, aliases, formats: [] },
  )
  return {
    meta: article?.meta,
    found: diagnostics.map(
      ({ code, line, column, endLine, endColumn }) => `${code} ${line}:${column}-${endLine}:${endColumn}`,
    ),
    diagnostics,
  }
}

test('TOML front matter says what YAML would say', () => {
  const { meta, found } = read(`
title = "The first boat"
date = 2026-03-02T06:40:00+01:00
lastmod = 2026-03-05
draft = false
tags = ["boats", 'mornings']
weight = 10

[[authors]]
  name = "Kim Example"
  url = "https://kim.example/"

[cover]
  image = "quay.webp"
  alt = """
A quay,
at dawn"""

[params]
  toc = true`)
  expect(meta).toMatchObject({
    title: 'The first boat',
    published: '2026-03-02T06:40:00+01:00',
    modified: '2026-03-05',
    tags: ['boats', 'mornings'],
    authors: [{ name: 'Kim Example', url: 'https://kim.example/' }],
    image: { src: 'quay.webp', alt: 'A quay, at dawn' },
    extra: { weight: 10, params: { toc: true } },
  })
  expect(found).toEqual(['frontmatter-key-used 8:1-8:7', 'image-found 14:1-14:8'])
})

test.each([
  ['a text that opens and never closes', 'title = "A', 'frontmatter-syntax 2:', 0],
  ['a text without quotation marks', 'a = 1\ntitle = Hello', 'frontmatter-syntax 3:', 0],
  ['a key that stands twice', 'title = "A"\ntitle = "B"', 'frontmatter-syntax 3:', 0],
  ['a slip', 'titel = "A"', 'frontmatter-key-known 2:1-2:6', 0],
  ['a slip in a table', 'a = 1\n[slides]\nthem = "dark"', 'frontmatter-key-known 4:1-4:5', 1],
  [
    'a slip in a list of tables',
    '[[authors]]\nname = "A"\n[[authors]]\nname = "B"\nulr = "x"',
    'frontmatter-key-known 6:1-6:4',
    0,
  ],
  ['a value that is none', 'published = "soon"', 'frontmatter-value 2:14-2:18', 0],
  ['a value that an inline table holds', 'slides = { size = "wide" }', 'frontmatter-value 2:10-2:27', 0],
])('%s has its place', (_, toml, place, index) => {
  expect(read(toml).found[index]).toContain(place)
})

test('a slip can be mended where it stands', () => {
  expect(read('titel = "A"').diagnostics[0]?.fix).toMatchObject({
    text: 'title',
    line: 2,
    column: 1,
    endColumn: 6,
  })
})

/** The least time, in milliseconds, of three readings: what others do on the machine only adds to it. */
const cost = (toml: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      read(toml)
      return performance.now() - start
    }),
  )

test.each<[string, (count: number) => string]>([
  ['brackets', (count) => '['.repeat(count)],
  ['lists in lists', (count) => `a = ${'['.repeat(count)}`],
  ['tables in tables', (count) => `a = ${'{a='.repeat(count)}`],
  ['parts of a key', (count) => 'a.'.repeat(count)],
  ['quotes', (count) => '"'.repeat(count)],
  ['blanks', (count) => ' '.repeat(count)],
  ['a key again and again', (count) => 'a = 1\n'.repeat(count)],
])('hostile TOML costs no more than its length: %s', (_, write) => {
  // 32 times the length is 32 times the cost if it grows evenly, and 1,024 times if it grows by the square.
  expect(cost(write(9_600))).toBeLessThan(300 * Math.max(2, cost(write(300))))
})

test('names that objects have are keys as any', () => {
  expect(() => read('__proto__ = 1\nconstructor = 2\n[__proto__]\nx = 1')).not.toThrow()
})
