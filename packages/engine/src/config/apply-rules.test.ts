import { createDiagnostic, type DiagnosticCode, diagnosticCodes } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { applyRules } from './apply-rules.ts'

const finding = (code: DiagnosticCode) =>
  createDiagnostic('a.md', undefined, { code, severity: 'error', message: 'So.', help: 'Mend it.' })

describe.each(diagnosticCodes)('a rule for %s', (code) => {
  it.each(['info', 'warning'] as const)('makes it %s', (severity) => {
    expect(applyRules([finding(code)], { [code]: severity })).toEqual([{ ...finding(code), severity }])
  })

  it('leaves it out where it is off', () => {
    expect(applyRules([finding(code)], { [code]: 'off' })).toEqual([])
  })

  it('is passed over, and says so, where nothing was made', () => {
    const [told] = applyRules([finding(code)], { [code]: 'off' }, true)
    expect(told).toMatchObject({ code, severity: 'error' })
    expect(told?.help).toBe(
      'Mend it. The rule that sets it to off is passed over: nothing can be made before it is mended.',
    )
  })
})

it('is an error that a rule says nothing of, as it was', () => {
  expect(applyRules([finding('image-found')], { 'anchor-found': 'off' })).toEqual([finding('image-found')])
})
