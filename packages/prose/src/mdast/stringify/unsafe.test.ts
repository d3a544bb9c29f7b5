import type { PhrasingContent, RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { stringifyMarkdown } from './stringify-markdown.ts'

const print = (node: RootContent): string => stringifyMarkdown({ type: 'root', children: [node] }).trimEnd()
const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]

it.each([
  [':::note', '\\:::note'],
  ['a\n:::', 'a\n\\:::'],
  ['a ::: b', 'a ::: b'],
  ['+++', '\\+++'],
  ['---', '\\---'],
  ['[!NOTE]', '\\[!NOTE]'],
  ['3:17 and :tada: {{ x }} $5 and $10', '3:17 and :tada: {{ x }} $5 and $10'],
  ['\u00A0a\u00A0', '&#xA0;a&#xA0;'],
])('writes the text %j as %j', (value, expected) => {
  expect(print({ type: 'paragraph', children: text(value) })).toBe(expected)
})

it.each([
  ['Words {#id}', '## Words \\{#id}'],
  ['{{ x }}', '## {\\{ x }}'],
  ['{ alone', '## { alone'],
])('writes the heading %j as %j', (value, expected) => {
  expect(print({ type: 'heading', depth: 2, children: text(value) })).toBe(expected)
})

it.each([
  ['A {b}', ':::note A \\{b}\n\n:::'],
  ['Ends :::', ':::note Ends \\:::\n\n:::'],
  ['- a\nb', ':::note \\- a&#xA;b\n\n:::'],
  ['[a]', ':::note \\[a]\n\n:::'],
])('writes the fence’s title %j so that it is read as that', (value, expected) => {
  const fence = { type: 'fence' as const, name: 'note', title: text(value), attributes: [], tight: false }
  expect(print({ ...fence, children: [] })).toBe(expected)
})

it('keeps an address that begins with < from opening an enclosed one', () => {
  expect(print({ type: 'paragraph', children: [{ type: 'image', url: '<a', alt: '' }] })).toBe('![](\\<a)')
})
