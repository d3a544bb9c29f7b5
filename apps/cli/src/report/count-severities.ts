import type { Diagnostic, Severity } from '@trifold/core'

/** How many findings there are of each severity. */
export const countSeverities = (diagnostics: readonly Diagnostic[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
