import { type Diagnostic, severities } from '@trifold/core'
import { counted } from '../../terminal/counted.ts'
import { cutTo, placesOf } from '../../terminal/places-of.ts'
import { printable } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { ReportStyle } from '../report.ts'
import { severityColour, severityNames } from './severity-style.ts'

/** More findings than these are too many to be read one by one. */
const readable = 60

/** Whether a report has more findings than anybody reads. */
export const areMany = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length > readable

/** Places that are named of each kind. */
const named = 3

type Style = Pick<ReportStyle, 'colours' | 'width'>

/**
 * Many findings by kind, a few lines for each: how many there are, what one of them says, where the first are, what to do.
 * The gravest and most frequent come last, nearest to where the reader looks when the command has ended.
 */
export const summedFindings = (diagnostics: readonly Diagnostic[], style: Style): string[] => {
  const kinds = severities.flatMap((severity) =>
    kindsOf(diagnostics.filter((diagnostic) => diagnostic.severity === severity)),
  )
  const digits = Math.max(...kinds.map(({ length }) => String(length).length))
  const title = `${counted(diagnostics.length, 'finding')}, by kind; the gravest come last, and --format json has each:`
  return [
    `${style.colours.bold(wrap(title, { width: style.width, first: 0, indent: 2 }))}\n`,
    ...kinds.reverse().map((kind) => kindLines(kind, digits, style)),
    '',
  ]
}

/** The findings of each code, the most frequent first. */
const kindsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[][] => {
  const kinds = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const kind = kinds.get(diagnostic.code)
    if (kind === undefined) kinds.set(diagnostic.code, [diagnostic])
    else kind.push(diagnostic)
  }
  return [...kinds.values()].sort((one, other) => other.length - one.length)
}

const kindLines = (kind: readonly Diagnostic[], digits: number, { colours, width }: Style): string => {
  const [first] = kind
  if (first === undefined) return ''
  const { severity, code, message, help } = first
  const count = String(kind.length).padStart(digits)
  const name = severityColour(severity, colours)(severityNames[severity])
  const files = new Set(kind.map(({ file }) => file)).size
  const indent = ' '.repeat(digits + 3)
  const room = width === undefined ? undefined : width - indent.length
  const isError = severity === 'error'
  const tell = (text: string, start: number): string =>
    isError ? wrap(text, { width, first: start, indent: start }) : cutTo(text, width && width - start)
  const places = isError ? firstPlaces(kind).join(`\n${indent}`) : firstPlaces(kind, room).join(', ')
  return [
    `${count} × ${colours.bold(name)}  ${colours.bold(printable(code))} in ${counted(files, 'file')}`,
    indent + tell(oneLine(message), indent.length),
    indent + colours.cyan(places),
    ...(help === undefined
      ? []
      : [`${indent}${colours.cyan('help:')} ${tell(oneLine(help), indent.length + 6)}`]),
  ].join('\n')
}

const oneLine = (text: string): string => printable(text.replace(/\s+/gu, ' ').trim())

/** Where the first findings are, each in another file, as many as there is room for in a line; the first in any case. */
const firstPlaces = (kind: readonly Diagnostic[], room = Number.POSITIVE_INFINITY): string[] => {
  const files = new Set<string>()
  const firsts = kind.filter(({ file }) => !files.has(file) && files.add(file))
  const places: string[] = []
  for (const { file, line, column } of firsts.slice(0, named)) {
    const place = `${printable(file)}:${line}:${column}`
    if (places.length > 0 && placesOf([...places, place, '…'].join(', ')) > room) break
    places.push(place)
  }
  return places.length < firsts.length ? [...places, '…'] : places
}
