import { measurerFor, themes } from '@trifold/deck'
import type { PhrasingContent, Table } from 'mdast'
import { expect, it } from 'vitest'
import { codeHeight, createHeights, lineOfCode } from './heights.ts'
import { roomOf, theme } from './theme.ts'

const heights = createHeights({
  measurer: measurerFor(themes.default),
  formula: () => undefined,
  displayHeight: () => 2,
  room: roomOf('16:9'),
})
const line = theme.size * theme.lineHeight
const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]
const table = (...cells: string[]): Table => ({
  type: 'table',
  children: [
    {
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: text(value) })),
    },
  ],
})

it('counts the lines that a text has in its width', () => {
  expect(heights.text(text('One'), 500)).toBe(line)
  expect(heights.text(text('word '.repeat(100)), 500)).toBeGreaterThan(5 * line)
  expect(heights.text([...text('One'), { type: 'break' }, ...text('two')], 500)).toBe(2 * line)
})

it('counts the white space below each block', () => {
  const paragraph = { type: 'paragraph' as const, children: text('One') }
  expect(heights.blocks([paragraph, paragraph], 500)).toBe(2 * (line + theme.below))
})

it('counts each line of code once', () => {
  expect(codeHeight(3) - codeHeight(2)).toBeCloseTo(lineOfCode)
})

it('has no rows for a table whose words need more than there is', () => {
  expect(heights.rows(table('One', 'two'), 500)).toHaveLength(1)
  expect(heights.rows(table('a'.repeat(60), 'two'), 500)).toBeUndefined()
})
