import type { LocatedFinding } from '../../protocol.ts'

/**
 * The finding to be told first: an error; else a warning that what follows it is read otherwise than it was meant, as its code
 * says; else any warning. Notes are none of these.
 */
export const gravest = (findings: readonly LocatedFinding[]): LocatedFinding | undefined => {
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    findings.find(({ severity }) => severity === 'error') ??
    warnings.find(({ code }) => /-(?:closed|opened|syntax)$/.test(code)) ??
    warnings[0]
  )
}
