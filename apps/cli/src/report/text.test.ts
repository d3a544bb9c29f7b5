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
    ['warning', 10, 27],
    ['info', 2, 35],
  ] as const)(
    'shows the first of many findings of one kind, and counts the others: %s',
    (severity, first, others) => {
      const diagnostics = Array.from({ length: 37 }, (_, index) =>
        createDiagnostic(`p${index}.md`, undefined, { code: 'image-found', severity, message: 'x' }),
      )
      const text = textReport({ ...exampleReport, diagnostics }, plain)
      expect(text.match(/-->/g)).toHaveLength(first)
      expect(text).toContain(`… and ${others} more of image-found`)
    },
  )

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
    const clean = { ...exampleReport, diagnostics: [], kept: [], articles: [], counts: { built: 1 } }
    expect(textReport(clean, plain)).toBe('0 articles: 1 built in 0.8 s\nOpen trifold-out/index.html\n')
  })

  it.each([
    [{ built: 0, fresh: 3, failed: 0 }, '3 articles: 3 unchanged in'],
    [{ checked: 3, failed: 0, drafts: 1 }, '3 articles checked: 1 draft skipped in'],
    [{ checked: 3, failed: 0, drafts: 0 }, '3 articles checked in'],
  ])('tells %o as “%s”', (counts, line) => {
    expect(textReport({ ...exampleReport, counts }, plain)).toContain(line)
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
