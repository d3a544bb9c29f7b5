import { describe, expect, it } from 'vitest'
import { createEstimate } from './measurer.ts'

const estimate = createEstimate()
const lines = (text: string, width = 200, size = 20) => estimate.lines([{ text }], size, width)

describe('createEstimate', () => {
  it.each([
    ['a short text', 'short', 1],
    ['words that fill two lines', 'eighteen letters on', 1],
    ['a hard break', 'a\nb', 2],
    ['a word that is wider than the line', 'x'.repeat(60), 4],
    ['ideographs, between any two of which a line may end', '漢'.repeat(25), 3],
    ['nothing', '', 1],
  ])('counts the lines of %s', (_, text, expected) => {
    expect(lines(text)).toBe(expected)
  })

  it('takes bold and code for wider than plain text', () => {
    const text = 'illicit little filling '.repeat(4)
    const plain = estimate.lines([{ text }], 20, 300)
    expect(estimate.lines([{ text, bold: true }], 20, 300)).toBeGreaterThanOrEqual(plain)
    expect(estimate.lines([{ text, code: true }], 20, 300)).toBeGreaterThan(plain)
  })

  it('never takes a wider face for fewer lines', () => {
    const text = 'The quick brown fox jumps over the lazy dog. '.repeat(6)
    expect(createEstimate(1.2).lines([{ text }], 20, 300)).toBeGreaterThanOrEqual(lines(text, 300))
  })
})
