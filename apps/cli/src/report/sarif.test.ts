import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Draft04 from 'ajv-draft-04'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { exampleReport } from './fixtures/report.ts'
import { sarifReport } from './sarif.ts'

const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 840, prefix: '' }
const log = (prefix = '') => JSON.parse(sarifReport(exampleReport, { ...style, prefix }))

const ajv = new Draft04.default({ strict: false, unicodeRegExp: false, validateFormats: false })
const validate = ajv.compile(schema)
const complaints = (value: unknown): unknown[] => (validate(value) === true ? [] : (validate.errors ?? []))

describe('the SARIF log', () => {
  it('is valid by the SARIF 2.1.0 schema', () => {
    expect(complaints(log())).toEqual([])
  })

  it('is judged by a schema that can say no', () => {
    const broken = log()
    broken.runs[0].results[0].level = 'fatal'
    expect(complaints(broken)).not.toEqual([])
  })

  it('points each result at its rule', () => {
    const { results, tool } = log().runs[0]
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('names files as relative URIs', () => {
    const location = log('content/').runs[0].results[0].locations[0].physicalLocation
    expect(location.artifactLocation.uri).toBe('content/posts/caf%C3%A9%2C%20100%25%3A%20a.md')
    expect(location.region).toMatchObject({ startLine: 3, startColumn: 4, endLine: 3, endColumn: 14 })
  })

  it('quotes what it is about, with the lines around it, and nothing of a file as a whole', () => {
    const [first, , whole] = log().runs[0].results.map(
      (result: { locations: [{ physicalLocation: unknown }] }) => result.locations[0].physicalLocation,
    )
    expect(first.region.snippet).toEqual({ text: 'difinition' })
    expect(first.contextRegion).toEqual({
      startLine: 1,
      endLine: 5,
      snippet: { text: '# A\n\n:::difinition\n\n![A cat](cat.png) is\u001B[2J here' },
    })
    expect(whole.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 })
    expect(whole).not.toHaveProperty('contextRegion')
  })

  it.each([
    [{ line: 1, column: 2, endLine: 2, endColumn: 3 }, 'ne\ntw'],
    [{ line: 3, column: 1, endLine: 9, endColumn: 9 }, undefined],
  ])('quotes over lines what there is: %o', (place, text) => {
    const [first] = exampleReport.diagnostics
    const diagnostics = first === undefined ? [] : [{ ...first, file: 'a.md', ...place }]
    const sources = new Map([['a.md', 'one\r\ntwo']])
    const written = JSON.parse(sarifReport({ ...exampleReport, diagnostics, sources }, style))
    expect(complaints(written)).toEqual([])
    expect(written.runs[0].results[0].locations[0].physicalLocation.region.snippet?.text).toBe(text)
  })

  it('names the value of data that a finding is about', () => {
    const [first] = exampleReport.diagnostics
    const pointer = '/@graph/0/author'
    const report = { ...exampleReport, diagnostics: first === undefined ? [] : [{ ...first, pointer }] }
    const written = JSON.parse(sarifReport(report, style))
    expect(complaints(written)).toEqual([])
    expect(written.runs[0].results[0].locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: pointer },
    ])
  })

  it('says what each rule is about, as trifold explain does', () => {
    const rules = log().runs[0].tool.driver.rules
    const { shortDescription, help, defaultConfiguration } = rules[0]
    expect(shortDescription.text).toMatch(/^[A-Z].*\.$/)
    expect(help.markdown).toContain('## Wrong')
    expect(defaultConfiguration).toEqual({ level: 'error' })
  })

  it('says what mends a finding', () => {
    const [first] = exampleReport.diagnostics
    const fix = { line: 3, column: 4, endLine: 3, endColumn: 14, text: 'definition' }
    const report = { ...exampleReport, diagnostics: first === undefined ? [] : [{ ...first, fix }] }
    const written = JSON.parse(sarifReport(report, style))
    expect(complaints(written)).toEqual([])
    const [change] = written.runs[0].results[0].fixes[0].artifactChanges
    expect(change.artifactLocation).toEqual(
      written.runs[0].results[0].locations[0].physicalLocation.artifactLocation,
    )
    expect(change.replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 14 },
        insertedContent: { text: 'definition' },
      },
    ])
  })

  it('of a clean run has no results', () => {
    const clean = JSON.parse(sarifReport({ ...exampleReport, diagnostics: [] }, style))
    expect(complaints(clean)).toEqual([])
    expect(clean.runs[0].results).toEqual([])
    expect(clean.runs[0].invocations[0].executionSuccessful).toBe(true)
  })
})
