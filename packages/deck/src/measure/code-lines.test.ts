import { describe, expect, it } from 'vitest'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { codeLines } from './code-lines.ts'
import { createRuler } from './ruler.ts'

const ruler = createRuler(measurerFor(themes.default), () => undefined)

describe('codeLines', () => {
  it.each([
    ['', 1],
    ['const a = 1', 1],
    // Letters of 12 px: 49 have room in the first line, four fewer in those that hang from it.
    ['x'.repeat(49), 1],
    ['x'.repeat(51), 2],
    [`${'word '.repeat(10)}`, 1],
    [`${'word '.repeat(20)}`, 3],
  ])('counts the lines of %j', (line, lines) => {
    expect(codeLines(ruler, line, 20, 600)).toBe(lines)
  })

  it('counts in boxes that are narrower than the indent', () => {
    expect(codeLines(ruler, 'abc', 20, 10)).toBeGreaterThan(1)
  })
})
