import type { TextPiece } from '@trifold/deck'
import { expect, it } from 'vitest'
import { paragraph, plainLevels, slideContext, text } from '../../test/slide-context.ts'
import { textParagraphs } from './text-paragraphs.ts'

const piece = (more: Partial<TextPiece>): TextPiece => ({
  kind: 'text',
  role: 'body',
  box: { x: 80, y: 180, width: 960, height: 100 },
  size: 28,
  lineHeight: 1.4,
  bold: false,
  face: 'text',
  colour: 'ink',
  gap: 17,
  anchor: 'top',
  blocks: [paragraph(text('a'), { type: 'strong', children: [text('b')] })],
  ...more,
})

const write = (more: Partial<TextPiece>, rtl = false) =>
  textParagraphs(piece(more), plainLevels, slideContext({ rtl })).join('')

it('stresses words in bold, but in the accent where all is bold', () => {
  expect(write({})).toContain('b="1"')
  const statement = write({ role: 'statement' })
  expect(statement).toContain('<a:schemeClr val="accent1"/>')
  expect(statement).not.toContain('b="1"')
})

it('says after a title which part it is', () => {
  expect(write({ role: 'title', size: 44, bold: true, part: '(2 of 3)' })).toContain('<a:t> (2 of 3)</a:t>')
})

it('keeps the part of a title together in a text that runs from right to left', () => {
  expect(write({ role: 'title', part: '(2 of 3)' }, true)).toContain('<a:t> \u200e(2 of 3)\u200e</a:t>')
})

it('hangs works from their first line', () => {
  expect(write({ role: 'works', hanging: 28 })).toContain('marL="266700" indent="-266700"')
})

it('writes a paragraph for text that says nothing', () => {
  expect(write({ blocks: [] })).toBe('<a:p><a:endParaRPr lang="en"/></a:p>')
})
