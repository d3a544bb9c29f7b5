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
  const accent = '<a:schemeClr val="accent1"/>'
  expect(write({ role: 'statement' })).toContain('b="1"')
  expect(write({ role: 'statement' })).not.toContain(accent)
  expect(write({ role: 'statement', bold: true })).toContain(accent)
})

it('says after a title which part it is', () => {
  expect(write({ role: 'title', size: 44, bold: true, part: '(2 of 3)' })).toContain('<a:t> (2 of 3)</a:t>')
})

it('keeps the part of a title together in a text that runs from right to left', () => {
  expect(write({ role: 'title', part: '(2 of 3)' }, true)).toContain('<a:t> \u200e(2 of 3)\u200e</a:t>')
})

it('keeps the day of a date before its month beside names that run from right to left', () => {
  const credits = { role: 'credits', blocks: [paragraph(text('ليلى\u2003\u20033 May 2026'))] } as const
  expect(write(credits, true)).toContain('<a:t>ليلى\u2003\u2003\u200e3 May 2026\u200e</a:t>')
})

it('hangs works from their first line', () => {
  expect(write({ role: 'works', hanging: 28 })).toContain('marL="266700" indent="-266700"')
})

it('writes a paragraph for text that says nothing', () => {
  expect(write({ blocks: [] })).toBe('<a:p><a:endParaRPr lang="en"/></a:p>')
})

it.each([
  ['Latin, Greek and Cyrillic letters', 'Çava, λόγος, слово — “5 €”', false],
  ['Chinese letters', '天 and more', true],
  ['Arabic letters', 'سلام', true],
  ['a sign that few faces have', 'a → b', true],
])(
  'gives lines with %s their height in points only if a face of the host’s may be higher',
  (_, words, points) => {
    const written = write({ blocks: [paragraph(text(words))] })
    // 28 px of 720 are 21 pt; 1.4 of these are 29.4.
    expect(written.includes('<a:lnSpc><a:spcPts val="2940"/></a:lnSpc>')).toBe(points)
    expect(written.includes('<a:spcPts val="0"/></a:lnSpc>')).toBe(false)
  },
)
