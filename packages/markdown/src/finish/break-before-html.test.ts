import type { Root } from 'mdast'
import { expect, it } from 'vitest'
import { stringify } from '../stringify/stringify.ts'
import { breakBeforeHtml } from './break-before-html.ts'

const print = (html: string): string => {
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'html', value: html }],
      },
    ],
  }
  return stringify(breakBeforeHtml(root))
}

it.each(['<!-- c -->', '<div>', '</div>', '<pre>', '<?p?>'])('keeps the break before %s', (html) => {
  expect(print(html)).toBe(`a<br />${html}\n`)
})

it('writes a break as such before other tags', () => {
  expect(print('<b>')).toBe('a\\\n<b>\n')
})
