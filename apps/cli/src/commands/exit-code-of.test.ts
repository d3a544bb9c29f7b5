import { createDiagnostic, type Severity } from '@trifold/core'
import { expect, it } from 'vitest'
import { exitCodeOf } from './exit-code-of.ts'

const finding = (severity: Severity) =>
  createDiagnostic('a.md', undefined, { code: 'fence-closed', severity, message: 'x' })

it.each([
  ['nothing', { diagnostics: [] }, 0],
  ['warnings and notes', { diagnostics: [finding('warning'), finding('info')] }, 0],
  ['an error', { diagnostics: [finding('warning'), finding('error')] }, 1],
  ['a fault of the program', { diagnostics: [finding('error')], internal: true }, 3],
])('%s ends with its status', (_, outcome, status) => {
  expect(exitCodeOf(outcome)).toBe(status)
})
