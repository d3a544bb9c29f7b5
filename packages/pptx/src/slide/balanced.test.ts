import { createRuler, measurerFor, type TextPiece, themes } from '@trifold/deck'
import { expect, it } from 'vitest'
import { paragraph, text } from '../../test/slide-context.ts'
import { balanced } from './balanced.ts'

const ruler = createRuler(measurerFor(themes.default), () => undefined)
const piece = (words: string, more: Partial<TextPiece> = {}): TextPiece => ({
  kind: 'text',
  role: 'title',
  box: { x: 80, y: 96, width: 1000, height: 102 },
  blocks: [paragraph(text(words))],
  size: 44,
  lineHeight: 1.15,
  bold: true,
  face: 'heading',
  colour: 'ink',
  gap: 0,
  anchor: 'top',
  ...more,
})

const long = 'A title with so many words that it has two lines, the second of them short'

it('narrows the box of a title as far as it keeps its lines', () => {
  const { box } = balanced(piece(long), ruler, false)
  expect(box.width).toBeLessThan(950)
  expect(box.x).toBe(80)
  const lines = (width: number) => ruler.measurer.lines(ruler.runs([text(long)], true, true), 44, width)
  expect(lines(box.width)).toBe(lines(1000))
})

it('keeps the right edge where text begins there', () => {
  const { box } = balanced(piece(long), ruler, true)
  expect(box.x + box.width).toBe(1080)
})

it('leaves Japanese the room of one letter more, which may not begin a line', () => {
  const words = 'ウェブにおける存在と会話についての短い話をもう一度'
  const { box } = balanced(piece(words), ruler, false)
  const least = Math.ceil(words.length / 2) * 44
  expect(box.width).toBeGreaterThanOrEqual(least + 44)
  expect(box.width).toBeLessThan(900)
})

it.each<[string, TextPiece]>([
  ['of one line', piece('Short')],
  ['that is running text', piece(long, { role: 'body' })],
  ['that is no wider than it counts', piece('المهارات '.repeat(12))],
  ['with a picture among its letters', piece(`${long} 🚀`)],
  ['of which not every space ends a line', piece(`${long} in .NET`)],
  ['whose part is told', piece(long, { part: '(1 of 2)' })],
])('leaves text %s', (_, given) => {
  expect(balanced(given, ruler, false)).toBe(given)
})
