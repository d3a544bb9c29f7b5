import type { SearchAppearance } from '@trifold/core'
import pc from 'picocolors'
import { expect, it } from 'vitest'
import { exampleReport } from '../../fixtures/report.ts'
import { thing } from '../../fixtures/thing.ts'
import { jsonReport } from '../../json.ts'
import { appearances } from './appearances.ts'

const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 1, prefix: '' }
const article = { slug: 'a', outputs: [], omitted: {} }
const source = { name: 'Google Search Central, “Article structured data”', date: '2026-09-28' }
const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } })

const things = [
  thing({ missing: { required: [], recommended: ['author.url|author.sameAs', 'image'] } }),
  thing({ subject: 'Breadcrumb', feature: 'Breadcrumb', note: 'Shown on desktop.' }),
  thing({
    subject: 'VideoObject “Talk”',
    feature: 'Video',
    shown: false,
    missing: { required: ['uploadDate'], recommended: [] },
    position: at(40),
  }),
  thing({
    subject: 'FAQPage',
    feature: 'FAQ',
    status: 'retired',
    shown: false,
    note: 'Google shows nothing for it any more (since 2026-05-07).',
    position: at(60),
  }),
  ...['Reach', 'Pace', 'Place'].map((name, index) =>
    thing({
      subject: `DefinedTerm “${name}”`,
      feature: 'Defined term',
      status: 'vocabulary',
      shown: false,
      note: 'Google shows nothing for it; other programs read it.',
      position: at(10 + index),
    }),
  ),
  thing({
    subject: 'Organization “Press”',
    feature: 'Organization',
    file: 'trifold.config.json',
    position: at(4),
  }),
]
const reportOf = (files: readonly string[], list: readonly SearchAppearance[]) => ({
  ...exampleReport,
  dataAlone: true,
  articles: files.map((file) => ({
    ...article,
    file,
    appearances: list.map((one) => (one.file === 'a.md' ? { ...one, file } : one)),
  })),
})
const files = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']

it('tells of one file what each thing earns, at its line, and what it lacks', () => {
  expect(appearances(reportOf(['a.md'], things), style).join('\n')).toMatchInlineSnapshot(`
    "What a.md earns in search results:
       2:1  eligible      Article       Article “Presence”
                          It would gain from author.url or author.sameAs, image.
       2:1  eligible      Breadcrumb    Breadcrumb
                          Shown on desktop.
      40:1  not eligible  Video         VideoObject “Talk”
                          It needs uploadDate.
      60:1  retired       FAQ           FAQPage
                          Google shows nothing for it any more (since 2026-05-07).
      10:1  vocabulary    Defined term  DefinedTerm “Reach” and 2 more
                          Google shows nothing for it; other programs read it.
            eligible      Organization  Organization “Press” (trifold.config.json:4:1)

    By Google’s documentation as read on 2026-09-28; --format json names the page of each rule.
    "
  `)
})

it('sums many files up, what most lack first', () => {
  const text = appearances(reportOf(files, things), { ...style, width: 80 }).join('\n')
  expect(text).toMatchInlineSnapshot(`
    "What 6 files earn in search results (--format json has each thing):
      Article       6 eligible      Worth adding: author.url or author.sameAs (6),
                                    image (6).
      Breadcrumb    6 eligible      Shown on desktop.
      Video         6 not eligible  Lacking: uploadDate (6).
      FAQ           6 retired       Google shows nothing for it any more (since
                                    2026-05-07).
      Defined term  18 vocabulary   Google shows nothing for it; other programs read
                                    it.
      Organization  6 eligible

    By Google’s documentation as read on 2026-09-28; --format json names the page of each rule.
    "
  `)
})

it('has a table for each of a few files', () => {
  const text = appearances(reportOf(files.slice(0, 5), things), style).join('\n')
  expect(text.match(/^What .* earns/gm)).toHaveLength(5)
})

it('tells nothing where nothing was told, or nothing found', () => {
  expect(appearances(exampleReport, style)).toEqual([])
  expect(appearances(reportOf(files, []), style)).toEqual([])
})

it('lets no name of the author’s write control characters', () => {
  const hostile = [thing({ subject: 'Article “\u001B[2J\u202E”', file: 'a\u0007.md' })]
  for (const names of [['a.md'], files])
    expect(appearances(reportOf(names, hostile), style).join('')).not.toMatch(/[\p{Cc}\u202E]/u)
})

it('is for programs a field of each article', () => {
  const { articles } = JSON.parse(jsonReport(reportOf(['a.md'], things), style))
  expect(articles[0].appearances).toHaveLength(things.length)
  expect(articles[0].appearances[0]).toMatchObject({ feature: 'Article', position: at(2), source })
  expect(JSON.parse(jsonReport(exampleReport, style)).articles[0]).not.toHaveProperty('appearances')
})
