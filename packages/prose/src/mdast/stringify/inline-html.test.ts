import type { PhrasingContent } from 'mdast'
import { expect, it } from 'vitest'
import { stringifyMarkdown } from './stringify-markdown.ts'

const print = (...children: PhrasingContent[]): string =>
  stringifyMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] })
const html = (value: string): PhrasingContent => ({ type: 'inlineHtml', value })

it.each(['<!-- c -->', '<div>', '</div>', '<pre>', '<?p?>'])('keeps %s in its paragraph', (value) => {
  expect(print({ type: 'text', value: 'a\n' }, html(value))).toBe(`a\n    ${value}\n`)
  expect(print({ type: 'text', value: 'a' }, { type: 'break' }, html(value))).toBe(`a\\\n    ${value}\n`)
})

it('indents nothing that stays in its paragraph anyway', () => {
  expect(print({ type: 'text', value: 'a\n' }, html('<b>'))).toBe('a\n<b>\n')
  expect(print({ type: 'text', value: 'a ' }, html('<div>'))).toBe('a <div>\n')
  expect(print(html('<div>'))).toBe('<div>\n')
})

it('keeps the blanks that its lines begin with', () => {
  expect(print(html('<img\n  alt="a"\nsrc="b">'))).toBe('<img\n     alt="a"\nsrc="b">\n')
})
