import type { Paragraph } from 'mdast'
import type { Lines } from '../../source/lines.ts'
import type { Conversion } from '../conversion.ts'
import { written } from '../written.ts'
import { meantAsCallout } from './meant-as-callout.ts'
import { meantAsCode } from './meant-as-code.ts'
import { meantAsEmphasis } from './meant-as-emphasis.ts'
import { meantAsFootnote } from './meant-as-footnote.ts'
import { meantAsFormula } from './meant-as-formula.ts'
import { meantAsHeading } from './meant-as-heading.ts'
import { meantAsLink } from './meant-as-link.ts'
import { gluedItem, meantAsList } from './meant-as-list.ts'
import { meantAsTable } from './meant-as-table.ts'
import { meantAsTex } from './meant-as-tex.ts'

/** A paragraph that was meant as a heading, a list, a table, a formula or a callout: it is shown with its signs. */
export const checkParagraph = ({ position, children }: Paragraph, conversion: Conversion): void => {
  const source = written(position, conversion)
  if (source === undefined || position === undefined) return
  const { lines, report, strict } = conversion
  const { line, column } = position.start
  const marks = lines.line(line).slice(0, column - 1)
  const slip =
    meantAsCallout(source, children, marks.includes('>')) ??
    meantAsCode(source) ??
    meantAsFootnote(source) ??
    meantAsHeading(source, isFirst(line, lines)) ??
    meantAsList(source, [lines.line(line - 2), lines.line(position.end.line + 2)]) ??
    gluedItem(source, marks) ??
    meantAsTable(source, columnsAbove(line, conversion)) ??
    meantAsFormula(source) ??
    meantAsTex(source) ??
    meantAsEmphasis(source, children) ??
    meantAsLink(source, children)
  if (slip === undefined) return
  const offset = lines.startOf(line) + column - 1
  const firstLine = source.split('\n', 1)[0] ?? ''
  const { start = 0, end = firstLine.trimEnd().length, mended, ...finding } = slip
  const place = lines.position(offset + start, offset + end)
  report(place, {
    ...finding,
    severity: strict ? 'error' : 'warning',
    fix: mended === undefined ? undefined : { position: place, text: mended },
  })
}

/** Whether nothing but blank lines stands above a line. */
const isFirst = (line: number, lines: Lines): boolean =>
  lines.text.slice(0, lines.startOf(line)).trim() === ''

/** The columns of a table that one blank line parts from this one. */
const columnsAbove = (line: number, { tables, lines }: Conversion): number | undefined => {
  const last = tables.at(-1)
  if (last?.position?.end.line !== line - 2 || lines.line(line - 1).trim() !== '') return undefined
  return last.children[0]?.children.length
}
