import { codeFrame, compareDiagnostics, type Diagnostic, type Severity, severities } from '@trifold/core'
import type { Colours } from '../../terminal/colours.ts'
import { printable, printableLines } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../report.ts'

/** The part of a report that findings are shown from. */
export type Findings = Pick<Report, 'diagnostics' | 'sources'>

/** How a finding is shown, beside what it says. */
type Style = Pick<ReportStyle, 'colours' | 'width'>

/** So many findings of one kind are shown in full, so many more on a line each; the rest is counted. */
const shownOfKind: Record<Severity, { full: number; brief: number }> = {
  error: { full: 10, brief: 10 },
  warning: { full: 3, brief: 7 },
  info: { full: 1, brief: 2 },
}

const names: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Every finding with its place in the file, as a compiler shows it. The gravest come last, nearest to where the reader
 * looks when the command has ended.
 */
export const findings = ({ diagnostics, sources }: Findings, style: Style): string[] =>
  [...severities].reverse().flatMap((severity) => {
    const same = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    const kinds = byKind(same)
    const { full } = shownOfKind[severity]
    const shown = new Set([...kinds.values()].flatMap((kind) => kind.slice(0, full)))
    return [
      ...[...shown].sort(compareDiagnostics).map((one) => finding(one, sources.get(one.file), style)),
      ...[...kinds].flatMap(([code, kind]) => othersOfKind(code, kind.slice(full), severity, style)),
    ]
  })

const byKind = (diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> => {
  const kinds = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const kind = kinds.get(diagnostic.code) ?? []
    kind.push(diagnostic)
    kinds.set(diagnostic.code, kind)
  }
  return kinds
}

const othersOfKind = (
  code: string,
  others: readonly Diagnostic[],
  severity: Severity,
  style: Style,
): string[] => {
  if (others.length === 0) return []
  const { colours } = style
  const { brief } = shownOfKind[severity]
  const rest = others.length - brief
  return [
    [
      `${colours.bold(paint(severity, colours)(`more ${names[severity]}s`))} of the kind ${colours.bold(printable(code))}:`,
      ...others.slice(0, brief).map((other) => briefly(other, style)),
      ...(rest > 0 ? [`  … and ${rest} more (--format json has them all)`] : []),
      '',
    ].join('\n'),
  ]
}

const briefly = ({ file, line, column, message }: Diagnostic, { colours, width }: Style): string => {
  const place = `${printable(file)}:${line}:${column}`
  const [words = ''] = message.split('\n', 1)
  const room = width === undefined ? undefined : width - place.length - 4
  const cut = room !== undefined && words.length > room ? `${words.slice(0, Math.max(0, room - 1))}…` : words
  return `  ${colours.cyan(place)}  ${printable(cut)}`
}

const finding = (diagnostic: Diagnostic, source: string | undefined, { colours, width }: Style): string => {
  const { severity, file, line, column, code, message, help, url, pointer } = diagnostic
  const frame = source === undefined || isOfWholeFile(diagnostic) ? '' : frameOf(source, diagnostic, width)
  const name = `${names[severity]}:`
  const words = wrap(printableLines(message), { width, first: name.length + 1, indent: 2 })
  return [
    `${colours.bold(paint(severity, colours)(name))} ${bold(words, colours)}`,
    ` ${colours.cyan('-->')} ${printable(file)}:${line}:${column}  ${colours.dim(printable(pointer ? `${code}  ${pointer}` : code))}`,
    ...(frame === '' ? [] : [framed(frame, severity, colours)]),
    ...(help === undefined
      ? []
      : [`  ${colours.cyan('help:')} ${wrap(printableLines(help), { width, first: 8, indent: 8 })}`]),
    ...(url === undefined ? [] : [`  ${colours.cyan('see:')} ${printable(url)}`]),
    '',
  ].join('\n')
}

/** Line by line: what stands between two lines of a terminal is not always reset. */
const bold = (text: string, colours: Colours): string => text.split('\n').map(colours.bold).join('\n')

const frameOf = (source: string, diagnostic: Diagnostic, width: number | undefined): string => {
  const room = width === undefined ? undefined : width - String(diagnostic.line).length - '   | ……'.length
  return printableLines(codeFrame(source, diagnostic, room))
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

const paint = (severity: Severity, colours: Colours): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.blue })[severity]
