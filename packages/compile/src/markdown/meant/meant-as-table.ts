import type { Slip } from './slip.ts'

const row = /^[ \t>]*\|(?:[^|\n]*\|){2,}[ \t]*$/
const rule = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/

const crossed = /^[ \t>]*[|+][ \t]*:?[-=]+:?[ \t]*(?:[+|][ \t]*:?[-=]+:?[ \t]*)*[|+][ \t]*$/

/**
 * Rows without a line of dashes, or with one that has other columns, or that other tools draw; `columns` are those of
 * the table that ends right above the blank line before them.
 */
export const meantAsTable = (source: string, columns: number | undefined): Slip | undefined => {
  const [first = '', second = '', third = ''] = source.split('\n', 3)
  if (columns !== undefined && /^\|.*\|[ \t]*$/.test(first) && cells(first) === columns && !rule.test(second))
    return apart
  if (drawn(first, second, third)) return drawing
  if (
    [first, second, third].every(hasBars) &&
    cells(first) === cells(second) &&
    cells(first) === cells(third)
  )
    return unruled(first)
  if (!row.test(first) || !second.includes('|')) return undefined
  const width = cells(first)
  if (rule.test(second)) {
    return {
      code: 'table-ruled',
      message: `This looks like a table, but its first row has ${width} cells and the line of dashes below it ${cells(second)}; it is shown as text.`,
      help: `Write | --- | in the second line for each of the ${width} columns.`,
    }
  }
  return row.test(second) ? unruled(first) : undefined
}

/** `|---+---|` below the first row, or lines such as `+---+---+` around it. */
const drawn = (first: string, second: string, third: string): boolean => {
  const isCrossed = (line: string): boolean => line.includes('+') && crossed.test(line)
  const [above, header, below] = isCrossed(first) ? [first, second, third] : ['', first, second]
  return /^[ \t>]*\|.*\|[ \t]*$/.test(header) && isCrossed(below) && (above === '' || /\+/.test(above))
}

const drawing: Slip = {
  code: 'table-ruled',
  message: 'This looks like a table, but its lines are drawn with +; it is shown as text.',
  help: 'Write | instead of + in the line below the first row, and delete all other lines of dashes.',
}

const apart: Slip = {
  code: 'table-ruled',
  message:
    'These look like rows of the table above, but a blank line parts them from it; they are shown as text.',
  help: 'Delete the blank line above this one.',
}

/** Words between bars, without bars at the ends. */
const hasBars = (line: string): boolean =>
  / \| /.test(line) && line.split('|').every((cell) => cell.trim() !== '')

const unruled = (first: string): Slip => ({
  code: 'table-ruled',
  message: 'This looks like a table, but no line of dashes stands below its first row; it is shown as text.',
  help: `Write |${' --- |'.repeat(Math.min(cells(first), 8))} below the first row.`,
})

const cells = (line: string): number =>
  line
    .replace(/^[ \t>]*\|?/, '')
    .trimEnd()
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/).length
