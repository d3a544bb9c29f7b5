import pc from 'picocolors'
import { expect, it } from 'vitest'
import { exampleReport } from './fixtures/report.ts'
import { jsonReport } from './json.ts'

const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 840, prefix: '' }

it('prints one object with articles, diagnostics and a summary', async () => {
  const text = jsonReport(exampleReport, style)
  expect(Object.keys(JSON.parse(text))).toEqual(['articles', 'diagnostics', 'summary'])
  await expect(text).toMatchFileSnapshot('__snapshots__/report.json')
})

it('prints the same however long the run took', () => {
  expect(jsonReport(exampleReport, { ...style, milliseconds: 1 })).toBe(jsonReport(exampleReport, style))
})
