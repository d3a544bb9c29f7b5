import type { Piece } from '@trifold/deck'
import { expect, it } from 'vitest'
import { underCentredTitle } from './under-centred-title.ts'

const room = { x: 50, width: 700 }
const at = { x: 50, y: 120, width: 100, height: 80 }
const formula: Piece = { kind: 'math', slot: 'formula', value: 'x', box: at }
const hairline: Piece = { kind: 'shape', role: 'hairline', form: 'rectangle', colour: 'line', box: at }
const text = (role: 'title' | 'caption' | 'body', slot: string): Piece => ({
  ...{ kind: 'text', role, slot, box: at, blocks: [], gap: 0, anchor: 'top' },
  ...{ size: 20, lineHeight: 1.4, bold: false, face: 'text', colour: 'ink' },
})

it.each<[string, readonly Piece[], number]>([
  ['alone', [formula], 350],
  ['with its title', [text('title', 'title'), formula], 350],
  ['with its caption', [formula, text('caption', 'caption')], 350],
  ['beside text', [formula, text('body', 'body')], 50],
  ['beside another', [formula, { ...formula, slot: 'column-2' }], 50],
  ['with what sets text apart', [formula, hairline], 50],
])('stands in the middle only where nothing is beside it: a formula %s', (_, pieces, x) => {
  expect(underCentredTitle(pieces, room).find(({ kind }) => kind === 'math')?.box.x).toBe(x)
})
