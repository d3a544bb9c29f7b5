import { type Diagnostic, hasErrors } from '@trifold/core'
import { type ExitCode, exitCodes } from '../exit-code.ts'

/** The exit status of a run that came to its end. */
export const exitCodeOf = (outcome: {
  readonly diagnostics: readonly Diagnostic[]
  readonly internal?: boolean
}): ExitCode => {
  if (outcome.internal === true) return exitCodes.internal
  return hasErrors(outcome.diagnostics) ? exitCodes.content : exitCodes.clean
}
