import type { SearchAppearance } from '@trifold/core'
import { printable } from '../../../terminal/printable.ts'
import { wrap } from '../../../terminal/wrap.ts'
import type { ReportStyle } from '../../report.ts'
import { reasonsOf } from './reasons.ts'
import { paintVerdict, type Verdict, verdictOf } from './verdict.ts'

/** Things of one file that fare alike: the first, and how many more there are. */
interface Row {
  readonly first: SearchAppearance
  readonly verdict: Verdict
  readonly place: string
  readonly reasons: string
  others: number
}

/** What each thing that a file describes earns: a line each, and below it what it lacks. */
export const fileTable = (
  file: string,
  appearances: readonly SearchAppearance[],
  { colours, width }: ReportStyle,
): string[] => {
  const rows = rowsOf(file, appearances)
  const widest = (of: (row: Row) => string) => Math.max(0, ...rows.map((row) => of(row).length))
  const [places, words, features] = [
    widest(({ place }) => place),
    widest(({ verdict }) => verdict),
    widest(({ first }) => first.feature),
  ]
  const indent = places + words + 6
  return [
    colours.bold(`What ${printable(file)} earns in search results:`),
    ...rows.flatMap(({ first, verdict, place, reasons, others }) => {
      const start = `  ${place.padStart(places)}  ${paintVerdict(verdict, verdict.padEnd(words), colours)}  `
      const subject = `${printable(first.subject)}${others > 0 ? ` and ${others} more` : ''}${elsewhere(first, file)}`
      const at = indent + features + 2
      const line = `${start}${printable(first.feature).padEnd(features)}  ${wrap(subject, { width, first: at, indent: at })}`
      const below = wrap(printable(reasons), { width, first: indent, indent })
      return reasons === '' ? [line] : [line, `${' '.repeat(indent)}${below}`]
    }),
  ]
}

const rowsOf = (file: string, appearances: readonly SearchAppearance[]): Row[] => {
  const rows = new Map<string, Row>()
  for (const first of appearances) {
    const verdict = verdictOf(first)
    const reasons = reasonsOf(first)
    const key = JSON.stringify([first.feature, verdict, reasons])
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { first, verdict, place: placeOf(first, file), reasons, others: 0 })
    else row.others += 1
  }
  return [...rows.values()]
}

const placeOf = ({ file, position }: SearchAppearance, own: string): string =>
  position === undefined || file !== own ? '' : `${position.start.line}:${position.start.column}`

/** A place in another file, such as the configuration. */
const elsewhere = ({ file, position }: SearchAppearance, own: string): string =>
  position === undefined || file === own
    ? ''
    : ` (${printable(file)}:${position.start.line}:${position.start.column})`
