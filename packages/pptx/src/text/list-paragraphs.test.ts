import type { Item, ListPiece } from '@trifold/deck'
import { expect, it } from 'vitest'
import { paragraph, plainLevels, slideContext, text } from '../../test/slide-context.ts'
import { listParagraphs } from './list-paragraphs.ts'
import type { Levels } from './text-style.ts'

const item = (value: string, more: Partial<Item> = {}): Item => ({
  id: value,
  marker: true,
  blocks: [paragraph(text(value))],
  ...more,
})

const piece = (items: Item[], more: Partial<ListPiece> = {}): ListPiece => ({
  kind: 'list',
  style: 'bullets',
  box: { x: 80, y: 180, width: 960, height: 400 },
  size: 28,
  lineHeight: 1.4,
  bold: false,
  face: 'text',
  colour: 'ink',
  gap: 14,
  indent: 42,
  items: items.map((each, index) => ({ item: each, y: 180 + index * 40, height: 40 })),
  ...more,
})

const write = (items: Item[], more: Partial<ListPiece> = {}, levels: Levels = plainLevels) =>
  listParagraphs(piece(items, more), levels, slideContext())

it('leaves bullets and indents to a place that has them', () => {
  const [plain] = plainLevels
  const levels: Levels = [{ ...plain, marker: 'bullet', marL: 400_050, indent: -400_050, before: 1050 }]
  const { paragraphs } = write([item('a'), item('b')], {}, levels)
  expect(paragraphs[1]).toBe('<a:p><a:r><a:rPr lang="en"/><a:t>b</a:t></a:r></a:p>')
})

it('numbers items as the deck does, on further slides too', () => {
  const { paragraphs } = write([item('a', { number: 4 }), item('b', { number: 5 })], { style: 'numbers' })
  for (const xml of paragraphs) expect(xml).toContain('<a:buAutoNum type="arabicPlain" startAt="4"/>')
})

it('gives no marker to an item that goes on from the slide before', () => {
  const { paragraphs } = write([item('a', { marker: false }), item('b')])
  expect(paragraphs.map((xml) => xml.includes('buChar'))).toEqual([false, true])
})

it('shows a task’s box in place of its bullet, and beside its number', () => {
  const { paragraphs } = write([item('a', { checked: true }), item('b', { checked: false, number: 2 })])
  expect(paragraphs[0]).toContain('<a:buChar char="☑"/>')
  expect(paragraphs[1]).toContain('<a:t>☐ </a:t>')
})

it('tells which paragraphs each item has', () => {
  const long = item('a', { step: 1, blocks: [paragraph(text('a')), paragraph(text('more'))] })
  const { paragraphs, items } = write([long, item('b', { step: 2 })])
  expect(paragraphs).toHaveLength(3)
  expect(items).toEqual([
    { id: 'a', step: 1, first: 0, last: 1 },
    { id: 'b', step: 2, first: 2, last: 2 },
  ])
})

it('keeps an item that has no text', () => {
  expect(write([item('a', { blocks: [] })]).paragraphs).toHaveLength(1)
})
