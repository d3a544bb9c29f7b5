import { describe, expect, it } from 'vitest'
import { text } from '../../test/build-article.ts'
import { gridColumns } from '../geometry.ts'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { createRuler } from './ruler.ts'
import { tableSpans } from './table-spans.ts'

const width = 1120
const ruler = createRuler(measurerFor(themes.default), () => undefined)
const spansOf = (rows: string[][]): number[] =>
  tableSpans(
    ruler,
    rows.map((row) => row.map((cell) => [text(cell)])),
    width,
  )
const linesOf = (cell: string, span = 0): number =>
  ruler.measurer.lines([{ text: cell }], 20, (span / gridColumns) * width - 24)

describe('the columns of a table', () => {
  const long = 'A remark of so many words that no slide is wide enough to hold all of them in one line. '
  it.each([
    ['one long column', ['Place 128', '1,067,000', 'Syldavia and Borduria', long.repeat(2)], 3],
    ['two long columns', ['Place 128', 'Two short words', long, long.repeat(3)], 2],
    ['no long column', ['One', 'Place 128', 'A few words more'], 3],
  ])('give short cells one line beside %s', (_, row, short) => {
    const spans = spansOf([row.map((_, column) => `Name ${column}`), row])
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(gridColumns)
    for (const [column, cell] of row.slice(0, short).entries()) expect(linesOf(cell, spans[column])).toBe(1)
  })

  it('are as wide as each other where they hold the same', () => {
    expect(new Set(spansOf([['Same words', 'Same words', 'Same words']])).size).toBe(1)
  })

  it('never break a word for the sake of another column’s line', () => {
    const [first] = spansOf([
      ['Name', long],
      ['incomprehensibilities', long],
    ])
    expect(linesOf('incomprehensibilities', first)).toBe(1)
  })
})
