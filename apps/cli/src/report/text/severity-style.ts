import type { Severity } from '@trifold/core'
import type { Colours } from '../../terminal/colours.ts'

/** What people call each severity. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The colour of each severity. */
export const severityColour = (severity: Severity, colours: Colours): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.blue })[severity]
