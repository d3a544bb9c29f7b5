import { codeFrame, type Diagnostic, type Severity, severities } from '@trifold/core'
import type { Colours } from '../../terminal/colours.ts'
import { printable, printableLines } from '../../terminal/printable.ts'
import type { Report } from '../report.ts'

/** The part of a report that findings are shown from. */
export type Findings = Pick<Report, 'diagnostics' | 'sources'>

/** So many findings of one kind are shown; the rest is counted. */
const shownOfKind: Record<Severity, number> = { error: 10, warning: 10, info: 2 }

const names: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Every finding with its place in the file, as a compiler shows it. The gravest come last, nearest to where the reader
 * looks when the command has ended.
 */
export const findings = ({ diagnostics, sources }: Findings, colours: Colours): string[] =>
  [...severities].reverse().flatMap((severity) => {
    const same = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    const shown = new Map<string, number>()
    const texts = same.flatMap((diagnostic) => {
      const count = (shown.get(diagnostic.code) ?? 0) + 1
      shown.set(diagnostic.code, count)
      return count > shownOfKind[severity] ? [] : [finding(diagnostic, sources.get(diagnostic.file), colours)]
    })
    return [...texts, ...unshown(shown, severity, colours)]
  })

const finding = (diagnostic: Diagnostic, source: string | undefined, colours: Colours): string => {
  const { severity, file, line, column, code, message, help, url } = diagnostic
  const frame =
    source === undefined || isOfWholeFile(diagnostic) ? '' : printableLines(codeFrame(source, diagnostic))
  return [
    `${colours.bold(paint(severity, colours)(`${names[severity]}:`))} ${colours.bold(printableLines(message))}`,
    ` ${colours.cyan('-->')} ${printable(file)}:${line}:${column}  ${colours.dim(printable(code))}`,
    ...(frame === '' ? [] : [framed(frame, severity, colours)]),
    ...(help === undefined ? [] : [`  ${colours.cyan('help:')} ${indented(printableLines(help))}`]),
    ...(url === undefined ? [] : [`  ${colours.cyan('see:')} ${printable(url)}`]),
    '',
  ].join('\n')
}

const isOfWholeFile = ({ line, column, endLine, endColumn }: Diagnostic): boolean =>
  [line, column, endLine, endColumn].every((number) => number === 1)

/** The quotation keeps the terminal's own colour; gutters step back, the mark stands out. */
const framed = (frame: string, severity: Severity, colours: Colours): string =>
  frame
    .split('\n')
    .map((line) => {
      const [, gutter = '', rest = ''] = /^(\s*\d* \| ?)(.*)$/s.exec(line) ?? []
      return colours.cyan(gutter) + (/^\s*\^+$/.test(rest) ? paint(severity, colours)(rest) : rest)
    })
    .map((line) => line.trimEnd())
    .join('\n')

const indented = (text: string): string => text.replaceAll('\n', '\n        ')

const unshown = (shown: ReadonlyMap<string, number>, severity: Severity, colours: Colours): string[] => {
  const lines = [...shown]
    .filter(([, count]) => count > shownOfKind[severity])
    .map(
      ([code, count]) => `  … and ${count - shownOfKind[severity]} more of ${colours.bold(printable(code))}`,
    )
  if (lines.length === 0) return []
  const title = colours.bold(paint(severity, colours)(`${names[severity]}s`))
  return [[`${title} that are not shown (--format json has them all):`, ...lines, ''].join('\n')]
}

const paint = (severity: Severity, colours: Colours): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.blue })[severity]
