import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import type { Block, Node, Phrasing } from './tree.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: 'p', children })

const cases: [name: string, node: Node, expected: string][] = [
  [
    'nested markup',
    { type: 'strong', children: [text('a '), { type: 'emphasis', children: [text('b')] }] },
    'a b',
  ],
  ['code', paragraph(text('run '), { type: 'inlineCode', value: 'x()' }), 'run x()'],
  ['an image', paragraph({ type: 'image', url: 'a.png', alt: 'A leaf' }), 'A leaf'],
  ['an image without an alt text', paragraph({ type: 'image', url: 'a.png' }), ''],
  ['a hard break', paragraph(text('a'), { type: 'break' }, text('b')), 'a\nb'],
  ['a call of a footnote', paragraph(text('a'), { type: 'footnoteReference', identifier: 'n' }), 'a'],
  ['a raw tag', paragraph({ type: 'html', value: '<b>' }, text('a'), { type: 'html', value: '</b>' }), 'a'],
  ['blocks', { type: 'blockquote', id: 'q', children: [paragraph(text('a')), paragraph(text('b'))] }, 'a\nb'],
  [
    'a section',
    { type: 'section', id: 's', depth: 2, heading: [text('Head')], children: [paragraph(text('a'))] },
    'Head\na',
  ],
  [
    'a row of a comparison',
    { type: 'comparisonRow', id: 'r', dimension: [text('D')], cells: [[text('one')], [text('two')]] },
    'Donetwo',
  ],
]

describe('plainText', () => {
  it.each(cases)('of %s', (_, node, expected) => {
    expect(plainText(node)).toBe(expected)
  })

  it('of a list joins its nodes', () => {
    expect(plainText([text('a'), text('b')])).toBe('ab')
  })
})
