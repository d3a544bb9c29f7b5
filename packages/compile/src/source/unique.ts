import type { Diagnostic } from '@trifold/core'

/** Each finding once: two of the same code, place and message are one. */
export const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, line, column, message }) => {
    const key = `${code} ${line}:${column} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}
