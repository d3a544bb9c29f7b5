import { type Position, plainText, type Table, type TableRow } from '@trifold/core'
import type { Report } from '../source/report.ts'
import { defineBlock } from './block.ts'
import { reportForeign, reportMissing, written } from './content.ts'

const missing = {
  expected: 'one table, whose first row names the subjects and whose first column the dimensions',
  help: 'Begin the table with | | Presence | Conversation |, and below it | - | - | - |.',
}

/** `:::comparison`: one table of subjects and dimensions, without gaps in its shape. */
export const comparison = defineBlock({
  name: 'comparison',
  about: {
    purpose: 'Compares things along dimensions.',
    holds: 'One table: its first row names what is compared, its first column the dimensions.',
    example: {
      content: [
        '|           | Presence | Conversation |',
        '| --------- | -------- | ------------ |',
        '| Direction | one way  | both ways    |',
      ].join('\n'),
    },
  },
  attributes: {},
  build: ({ frame, children, opening, report }) => {
    const blocks = written(children)
    const table = blocks.find((block): block is Table => block.type === 'table')
    if (table === undefined) return reportMissing('comparison', missing, blocks, opening, report)
    reportForeign(
      'comparison',
      'one table',
      blocks.filter((block) => block !== table),
      report,
    )
    const [header, ...rows] = table.children
    if (header === undefined || !hasSubjects(header, report) || !isRegular(header, rows, report))
      return undefined
    if (rows.length === 0) return reportRowless(header.position ?? opening, report)
    const [corner, ...subjects] = header.children
    return {
      ...frame,
      type: 'comparison',
      subjects: subjects.map((cell) => ({ ...cell, type: 'comparisonSubject' as const })),
      children: rows.map(comparisonRow),
      corner: corner?.children ?? [],
    }
  },
})

const reportRowless = (position: Position, report: Report): undefined => {
  report(position, {
    code: 'block-complete',
    severity: 'error',
    message:
      'The table of the comparison ends with its first row; expected a row for each dimension below it.',
    help: 'Add rows such as | Direction | one way | both ways |.',
  })
}

const comparisonRow = ({ id, position, children: [first, ...cells] }: TableRow) => ({
  id,
  position,
  type: 'comparisonRow' as const,
  dimension: first?.children ?? [],
  cells: cells.map(({ children }) => children),
})

const hasSubjects = (header: TableRow, report: Report): boolean => {
  const subjects = header.children.slice(1)
  const nameless = subjects.filter((cell) => plainText(cell).trim() === '')
  if (subjects.length === 0) reportSubjects(header.position, 'The comparison has no subjects', report)
  for (const cell of nameless)
    reportSubjects(cell.position, 'A subject of the comparison has no name', report)
  return subjects.length > 0 && nameless.length === 0
}

const reportSubjects = (position: Position | undefined, found: string, report: Report): void =>
  report(position, {
    code: 'comparison-subjects',
    severity: 'error',
    message: `${found}; expected a name for each in the table’s first row, from its second cell on.`,
    help: 'Write | | Presence | Conversation | as the first row.',
  })

const isRegular = (header: TableRow, rows: readonly TableRow[], report: Report): boolean => {
  const ragged = rows.filter((row) => row.children.length !== header.children.length)
  for (const row of ragged) {
    report(row.position, {
      code: 'comparison-regular',
      severity: 'error',
      message: `This row has ${row.children.length} cells; expected ${header.children.length}, as in the first row.`,
      help: 'Give it a cell for each subject; a | that is meant as text is written \\|.',
    })
    // The table may now stand for itself: what has been said of the row is not said again.
    row.children = row.children.slice(0, header.children.length)
  }
  return ragged.length === 0
}
