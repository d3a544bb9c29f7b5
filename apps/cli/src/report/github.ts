import type { Diagnostic, Severity } from '@trifold/core'
import { printable, printableLines } from '../terminal/printable.ts'
import type { Reporter } from './report.ts'
import { summary } from './text/summary.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands of GitHub Actions, which show each finding at its line in a pull request, then the summary as plain
 * text: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReport: Reporter = (report, style) =>
  [
    ...report.diagnostics.map((diagnostic) => annotation(diagnostic, style.prefix)),
    summary(report, style),
  ].join('\n')

const annotation = (diagnostic: Diagnostic, prefix: string): string => {
  const { code, severity, file, line, column, endLine, endColumn, message, help } = diagnostic
  const properties = {
    file: prefix + file,
    line,
    // GitHub ignores columns of a finding that spans lines.
    ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
    endLine,
    title: code,
  }
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`,
  )
  const text = printableLines(help === undefined ? message : `${message}\n${help}`)
  return `::${commands[severity]} ${list.join(',')}::${escapeData(text)}`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
