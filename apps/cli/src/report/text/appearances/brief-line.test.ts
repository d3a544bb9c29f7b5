import { createDiagnostic } from '@trifold/core'
import { expect, it } from 'vitest'
import { exampleReport } from '../../fixtures/report.ts'
import { thing } from '../../fixtures/thing.ts'
import { briefLine } from './brief-line.ts'

const reportOf = (features: readonly (readonly [feature: string, shown: boolean])[], files = 1) => ({
  ...exampleReport,
  articles: Array.from({ length: files }, (_, index) => ({
    file: `${index}.md`,
    slug: 'a',
    outputs: [],
    omitted: {},
    appearances: features.map(([feature, shown]) => thing({ feature, shown })),
  })),
})
const article = [['Article', true]] as const

it.each([
  ['one thing', reportOf(article), ['Search results: eligible as Article (--to jsonld tells more)']],
  [
    'what lacks something',
    reportOf([...article, ['Breadcrumb', true], ['Video', false]]),
    ['Search results: eligible as Article, Breadcrumb; not eligible as Video (--to jsonld tells more)'],
  ],
  ['many', reportOf(article, 20), ['Search results: eligible as Article (20) (--to jsonld tells more)']],
  ['nothing', reportOf([]), []],
  ['data alone, of which a table tells', { ...reportOf(article), dataAlone: true }, []],
])('tells what data earns in a line: %s', (_, report, lines) => {
  expect(briefLine(report, {})).toEqual(lines)
})

it('says nothing of what Google shows nothing for', () => {
  const [article] = reportOf([]).articles
  const retired = {
    file: 'a.md',
    slug: 'a',
    outputs: [],
    omitted: {},
    ...article,
    appearances: [thing({ status: 'retired' })],
  }
  expect(briefLine({ articles: [retired], diagnostics: [] }, {})).toEqual([])
})

it.each(['article-filled', 'template-replaced'] as const)(
  'leaves out an article with the finding %s',
  (code) => {
    const found = createDiagnostic('0.md', undefined, { code, severity: 'warning', message: '', help: '' })
    const report = { ...reportOf(article, 2), diagnostics: [found] }
    expect(briefLine(report, {})).toEqual(['Search results: eligible as Article (--to jsonld tells more)'])
  },
)

it('lets no feature write control characters', () => {
  expect(briefLine(reportOf([['A\u001B[2J', true]]), {}).join('')).not.toMatch(/\p{Cc}/u)
})
