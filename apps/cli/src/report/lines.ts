import type { Diagnostic, Severity } from '@trifold/core'
import { printable } from '../terminal/printable.ts'
import type { Reporter } from './report.ts'

const names: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * A line for each finding, as compilers print them (`file:line:column: error: what was found [code]`), and nothing else:
 * for editors, whose matchers of problems and error formats read such lines.
 */
export const linesReport: Reporter = ({ diagnostics }) =>
  diagnostics.map((diagnostic) => `${lineOf(diagnostic)}\n`).join('')

const lineOf = ({ file, line, column, severity, message, help, code }: Diagnostic): string =>
  printable(`${file}:${line}:${column}: ${names[severity]}: ${oneLine([message, help].join(' '))} [${code}]`)

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
