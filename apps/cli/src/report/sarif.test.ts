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
    expect(location.region).toEqual({ startLine: 3, startColumn: 4, endLine: 3, endColumn: 14 })
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

  it('of a clean run has no results', () => {
    const clean = JSON.parse(sarifReport({ ...exampleReport, diagnostics: [] }, style))
    expect(complaints(clean)).toEqual([])
    expect(clean.runs[0].results).toEqual([])
    expect(clean.runs[0].invocations[0].executionSuccessful).toBe(true)
  })
})
