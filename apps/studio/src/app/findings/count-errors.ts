import type { LocatedFinding } from '../../protocol.ts'

/** How many findings are errors. */
export const countErrors = (findings: readonly LocatedFinding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length
