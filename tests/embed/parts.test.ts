import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { load } from 'cheerio'
import { expect, it, onTestFinished } from 'vitest'

const article = `---
title: Two parts
---

## First {#first}

:::slide[One]

Shown, with a link to [the second](#second) and [the other article](other.md).

:::

### Inside {#inside}

- A point
- Another

## Second {#second}

- A third
`

const buildParts = async (sections: string[], to: string[]) => {
  const cwd = mkdtempSync(join(tmpdir(), 'trifold-parts-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  writeFileSync(join(cwd, 'post.md'), article)
  writeFileSync(join(cwd, 'other.md'), '# Other\n\nText.\n')
  const run = (request: object) => build({ cwd, paths: [], renderers, toolVersion: '1', ...request })
  await run({ to: ['slides'] })
  const report = await run({ sections, to, paths: ['post.md'] })
  return { report, path: (file: string) => join(cwd, 'trifold-out/post', file) }
}

const slidesOf = (file: string): string[] =>
  load(readFileSync(file, 'utf8'))('section[data-slide]')
    .toArray()
    .map(({ attribs }) => attribs.id ?? '')

it('parts have the slides of their sections, as the whole deck has them', async () => {
  const { report, path } = await buildParts(['first'], ['slides', 'marp', 'notes', 'deck', 'reveal', 'pptx'])
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const whole = slidesOf(path('slides.html'))
  const part = slidesOf(path('parts/first/slides.html'))
  expect(part.length).toBeGreaterThan(1)
  expect(part).toEqual(whole.slice(1, part.length + 1))
  const deck = JSON.parse(readFileSync(path('parts/first/embed/deck.json'), 'utf8'))
  expect(deck.slides.map(({ id }: { id: string }) => id)).toEqual(part)
  for (const file of ['marp.md', 'notes.md', 'reveal.html']) {
    const text = readFileSync(path(`parts/first/embed/${file}`), 'utf8')
    expect(text).toContain('A point')
    expect(text).not.toContain('A third')
  }
  expect(existsSync(path('parts/first/slides.pptx'))).toBe(true)
})

it('parts link to what is outside of them where that is, and else not at all', async () => {
  const { path } = await buildParts(['first'], ['slides'])
  const page = load(readFileSync(path('parts/first/slides.html'), 'utf8'))
  const links = page('[data-slot] a')
    .toArray()
    .map(({ attribs }) => attribs.href)
  expect(links).toContain('../../../other/slides.html')
  expect(links).not.toContain('#second')
  expect(page('section').text()).toContain('the second')
})

it('parts are not made of sections that are not there, and the others are named', async () => {
  const { report, path } = await buildParts(['frist'], ['slides'])
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([
    expect.objectContaining({ code: 'section-known', file: 'post.md', help: 'Did you mean “first”?' }),
  ])
  expect(errors[0]?.message).toContain('expected one of first, inside, second')
  expect(existsSync(path('parts'))).toBe(false)
})
