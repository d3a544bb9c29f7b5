import type { Finding } from '../diagnostics/diagnostic.ts'

/** What is wrong with a text as JSON, at offsets of it. */
export interface JsonProblem extends Finding {
  readonly start: number
  readonly end: number
}

/** A fault of syntax: whoever reads JSON by the book reads nothing of it. */
export const syntaxProblem = (start: number, end: number, message: string, help?: string): JsonProblem => ({
  code: 'json-well-formed',
  severity: 'error',
  message,
  help,
  start,
  end: Math.max(end, start + 1),
})
