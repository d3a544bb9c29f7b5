import { createDiagnostic } from '@trifold/core'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { exampleReport } from './fixtures/report.ts'
import { textReport } from './text.ts'

const style = (isColoured: boolean) => ({
  colours: pc.createColors(isColoured),
  version: '1.2.3',
  milliseconds: 840,
  prefix: '',
})
const plain = style(false)

describe('the report for people', () => {
  it('shows findings, then what was done, then the page to open', async () => {
    await expect(textReport(exampleReport, plain)).toMatchFileSnapshot('__snapshots__/report.txt')
  })

  it('says the same in colour', () => {
    const coloured = textReport(exampleReport, style(true))
    expect(coloured).toContain('\u001B[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences are what is taken away
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(textReport(exampleReport, plain))
  })

  it('tells why a format leaves things out that was asked for in a way of its own', () => {
    const [first] = exampleReport.articles
    const omitted = { markdown: ['p', 'q'].map((id) => ({ id, type: 'paragraph', reason: 'Say where.' })) }
    const articles = first === undefined ? [] : [{ ...first, omitted }]
    const told = textReport({ ...exampleReport, articles, explained: ['markdown'] }, plain)
    expect(told).toContain('  markdown  2 × paragraph\n            Say where.\n')
    expect(textReport({ ...exampleReport, articles }, plain)).not.toContain('Say where.')
  })

  it('ends with the index page, the last collection’s last', () => {
    const collections = [
      { root: 'a', outDir: 'a/out', indexPage: 'a/out/index.html' },
      { root: 'b', outDir: 'b/out' },
      { root: 'c', outDir: 'c/out', indexPage: 'c/out/index.html' },
    ]
    const lines = textReport({ ...exampleReport, collections }, plain)
      .trimEnd()
      .split('\n')
    expect(lines.slice(-2)).toEqual(['Open a/out/index.html', 'Open c/out/index.html'])
  })

  it.each([
    ['error', 10, 17],
    ['warning', 3, 27],
    ['info', 1, 34],
  ] as const)(
    'shows the first of many findings of one kind in full, some in brief, and counts the others: %s',
    (severity, first, others) => {
      const diagnostics = Array.from({ length: 37 }, (_, index) =>
        createDiagnostic(`p${index}.md`, undefined, { code: 'image-found', severity, message: 'x' }),
      )
      const text = textReport({ ...exampleReport, diagnostics }, plain)
      expect(text.match(/-->/g)).toHaveLength(first)
      expect(text).toContain(`of the kind image-found:\n  p${first}.md:1:1  x\n`)
      expect(text).toContain(`… and ${others} more (--format json has them all)`)
    },
  )

  it('sums up a thousand findings on a screen or two, and none of a few', () => {
    const codes = ['image-found', 'link-described', 'heading-stepped'] as const
    const diagnostics = Array.from({ length: 1_000 }, (_, index) =>
      createDiagnostic(`p${index % 300}.md`, undefined, {
        code: codes[index % 3] ?? 'image-found',
        severity: index % 3 === 0 ? 'error' : 'warning',
        message: `x ${index}`,
      }),
    )
    const lines = textReport({ ...exampleReport, diagnostics }, { ...plain, width: 60 }).split('\n')
    expect(lines.length).toBeLessThan(40)
    const first = lines.findIndex((line) => line.includes('×'))
    expect(lines.slice(first - 3, first + 12)).toEqual([
      '1000 findings, by kind; the gravest come last, and --format',
      '  json has each:',
      '',
      '333 × warning  heading-stepped in 100 files',
      '      x 2',
      '      p2.md:1:1, p5.md:1:1, p8.md:1:1, …',
      '333 × warning  link-described in 100 files',
      '      x 1',
      '      p1.md:1:1, p4.md:1:1, p7.md:1:1, …',
      '334 × error  image-found in 100 files',
      '      x 0',
      '      p0.md:1:1',
      '      p3.md:1:1',
      '      p6.md:1:1',
      '      …',
    ])
    expect(textReport(exampleReport, plain)).not.toContain('the gravest come last')
  })

  it('quotes nothing for a finding about a file as a whole', () => {
    const finding = { code: 'slug-unique', severity: 'error', message: 'two of one' } as const
    const diagnostics = [createDiagnostic('a.md', undefined, finding)]
    const text = textReport({ ...exampleReport, diagnostics, sources: new Map([['a.md', '# Title']]) }, plain)
    expect(text).toContain(' --> a.md:1:1  slug-unique\n\n')
  })

  it('lets no file name, message or quotation write control characters', () => {
    const hostile = createDiagnostic('a\u001B[2J.md', undefined, {
      code: 'fence-closed',
      severity: 'error',
      message: 'no \u0007 end \u202E here',
    })
    const text = textReport({ ...exampleReport, diagnostics: [hostile] }, plain)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  })

  it('of a clean run is short', () => {
    const clean = {
      ...exampleReport,
      diagnostics: [],
      kept: [],
      articles: exampleReport.articles.slice(2),
      counts: { built: 1 },
    }
    expect(textReport(clean, plain)).toBe('1 article: 1 built in 0.8 s\nOpen trifold-out/index.html\n')
  })

  it('of a clean check is two lines, whatever formats left out', () => {
    const clean = { ...exampleReport, diagnostics: [], kept: [], collections: [], counts: { checked: 3 } }
    expect(textReport(clean, plain)).toBe('3 articles checked in 0.8 s\nNothing wrong was found\n')
  })

  it.each([
    [{ built: 0, fresh: 3, failed: 0 }, '3 articles: 3 unchanged in'],
    [{ checked: 3, failed: 0, drafts: 1 }, '3 articles checked: 1 draft skipped in'],
    [{ checked: 3, failed: 0, drafts: 0 }, '3 articles checked in'],
  ])('tells %o as “%s”', (counts, line) => {
    expect(textReport({ ...exampleReport, counts }, plain)).toContain(line)
  })

  it.each([
    [
      { built: 0 },
      [],
      'Nothing was built: no article (*.md) was found\nName a file or a folder that holds some, or begin one: trifold new <name>\n',
    ],
    [{ built: 0, drafts: 2 }, [], 'Nothing was built: 2 drafts skipped (--drafts takes them too)\n'],
    [{ built: 0 }, ['a/c.json'], 'Nothing was built, because of the errors in a/c.json\n'],
    [{ checked: 0 }, ['a/c.json'], 'Nothing was checked, because of the errors in a/c.json\n'],
    [{ built: 0, removed: 2 }, [], '0 articles: 2 old outputs removed in 0.8 s\n'],
  ])('of nothing, %o %j, says why', (counts, refused, line) => {
    const nothing = { ...exampleReport, diagnostics: [], articles: [], collections: [], counts, refused }
    expect(textReport(nothing, plain)).toBe(line)
  })

  it('says which collections were not built beside others that were', () => {
    const text = textReport({ ...exampleReport, refused: ['b/trifold.config.json'] }, plain)
    expect(text).toContain('\nNot built: the articles of b/trifold.config.json, which has errors\n')
  })

  it('says where people read, and there alone, how to learn more of the gravest finding', () => {
    const told = 'More on a finding: trifold explain block-known\n'
    expect(textReport(exampleReport, { ...plain, width: 76 })).toContain(told)
    expect(textReport(exampleReport, plain)).not.toContain('trifold explain')
  })

  it('breaks long messages at the width of the terminal, and cuts quotations around their place', () => {
    const long = 'word '.repeat(40).trim()
    const finding = { code: 'fence-meant', severity: 'error', message: long, help: long } as const
    const place = { start: { line: 1, column: 120 }, end: { line: 1, column: 124 } }
    const diagnostics = [createDiagnostic('a.md', place, finding)]
    const report = { ...exampleReport, diagnostics, sources: new Map([['a.md', 'text '.repeat(60)]]) }
    const lines = textReport(report, { ...plain, width: 76 }).split('\n')
    expect(lines.filter((line) => line.length > 76)).toEqual([])
    expect(lines.find((line) => line.startsWith('  1 | '))).toMatch(/^ {2}1 \| ….*…$/)
    expect(lines.find((line) => line.startsWith('  help: '))).toBeDefined()
    expect(lines.filter((line) => line.startsWith('        word'))).not.toEqual([])
  })

  it.each([
    [40, '0.0 s'],
    [59_949, '59.9 s'],
    [59_951, '1 min 0 s'],
    [125_400, '2 min 5 s'],
  ])('tells %i ms as %s', (milliseconds, time) => {
    expect(textReport(exampleReport, { ...plain, milliseconds })).toContain(` in ${time}\n`)
  })
})
