import type { Paragraph, PhrasingContent } from 'mdast'
import { expect, it } from 'vitest'
import { setApart } from './set-apart.ts'
import { stringifyMarp } from './stringify-marp.ts'

const printed = (...children: PhrasingContent[]): string => {
  const paragraph: Paragraph = { type: 'paragraph', children }
  setApart(paragraph)
  return stringifyMarp([paragraph])
}
const text = (value: string): PhrasingContent => ({ type: 'text', value })

it('puts marks around Latin text alone', () => {
  expect(printed(text('512 MB'))).toBe('\u200e512 MB\u200e')
  expect(printed(text('حتى 512 MB'))).toBe('حتى 512 MB')
})

it('puts marks around what is Latin in a sentence that is not', () => {
  expect(printed(text('لغة '), { type: 'strong', children: [text('C++')] })).toBe('لغة **\u200eC++\u200e**')
})

it('leaves code to its style', () => {
  expect(printed({ type: 'inlineCode', value: 'get()' })).toBe('`get()`')
})
