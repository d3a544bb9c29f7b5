import { codeFrame, compareDiagnostics, type Diagnostic, type Severity, severities } from '@trifold/core'
import type { Colours } from '../../terminal/colours.ts'
import { cutTo, placesOf } from '../../terminal/places-of.ts'
import { printable, printableLines } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../report.ts'
import { severityColour, severityNames } from './severity-style.ts'
import { areMany, summedFindings } from './summed-findings.ts'

/** The part of a report that findings are shown from. */
export type Findings = Pick<Report, 'diagnostics' | 'sources'>

/** How a finding is shown, beside what it says. */
type Style = Pick<ReportStyle, 'colours' | 'width'>

/** So many findings of one kind are shown in full, so many more on a line each; the rest is counted. */
type Shown = Readonly<Record<Severity, { readonly full: number; readonly brief: number }>>

const shown: Shown = {
  error: { full: 10, brief: 10 },
  warning: { full: 3, brief: 7 },
  info: { full: 1, brief: 2 },
}

/**
 * Every finding with its place in the file, as a compiler shows it; more than anybody reads are summed up. The gravest come
 * last, nearest to where the reader looks when the command has ended.
 */
export const findings = ({ diagnostics, sources }: Findings, style: Style): string[] => {
  if (areMany(diagnostics)) return summedFindings(diagnostics, style)
  return [...severities].reverse().flatMap((severity) => {
    const same = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
    const kinds = byKind(same)
    const { full, brief } = shown[severity]
    const inFull = new Set([...kinds.values()].flatMap((kind) => kind.slice(0, full)))
    return [
      ...[...inFull].sort(compareDiagnostics).map((one) => finding(one, sources.get(one.file), style)),
      ...[...kinds].flatMap(([code, kind]) => othersOfKind(code, kind.slice(full), brief, style)),
    ]
  })
}

const byKind = (diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> => {
  const kinds = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const kind = kinds.get(diagnostic.code) ?? []
    kind.push(diagnostic)
    kinds.set(diagnostic.code, kind)
  }
  return kinds
}

const othersOfKind = (code: string, others: readonly Diagnostic[], brief: number, style: Style): string[] => {
  const [first] = others
  if (first === undefined) return []
  const { colours } = style
  const rest = others.length - brief
  const more = colours.bold(severityColour(first.severity, colours)(`more ${severityNames[first.severity]}s`))
  return [
    [
      `${more} of the kind ${colours.bold(printable(code))}:`,
      ...others.slice(0, brief).map((other) => briefly(other, style)),
      ...(rest > 0 ? [`  … and ${rest} more (--format json has them all)`] : []),
      '',
    ].join('\n'),
  ]
}

const briefly = ({ file, line, column, message }: Diagnostic, { colours, width }: Style): string => {
  const place = `${printable(file)}:${line}:${column}`
  const [words = ''] = message.split('\n', 1)
  const room = width === undefined ? undefined : Math.max(1, width - placesOf(place) - 4)
  return `  ${colours.cyan(place)}  ${cutTo(printable(words), room)}`
}

const finding = (diagnostic: Diagnostic, source: string | undefined, { colours, width }: Style): string => {
  const { severity, file, line, column, code, message, help, url, pointer } = diagnostic
  const frame = source === undefined || isOfWholeFile(diagnostic) ? '' : frameOf(source, diagnostic, width)
  const name = `${severityNames[severity]}:`
  const words = wrap(printableLines(message), { width, first: name.length + 1, indent: 2 })
  return [
    `${colours.bold(severityColour(severity, colours)(name))} ${bold(words, colours)}`,
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
      return colours.cyan(gutter) + (/^\s*\^+$/.test(rest) ? severityColour(severity, colours)(rest) : rest)
    })
    .map((line) => line.trimEnd())
    .join('\n')
