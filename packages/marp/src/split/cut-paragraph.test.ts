import type { PhrasingContent } from 'mdast'
import { expect, it } from 'vitest'
import { cutParagraph } from './cut-paragraph.ts'

const lettersOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? lettersOf(node.children) : ''))
    .join('')

const cut = (value: string, most: number): string[] =>
  cutParagraph([{ type: 'text', value }], (piece) => lettersOf(piece).trim().length <= most).map((piece) =>
    lettersOf(piece).trim(),
  )

it.each([
  ['at the ends of sentences', 'One two. Three four. Five six.', 20, ['One two. Three four.', 'Five six.']],
  ['between words where a sentence is too long', 'one two three four', 9, ['one two', 'three', 'four']],
  ['anywhere in a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['letter by letter where nothing fits', 'abc', 0, ['a', 'b', 'c']],
  ['nowhere where all of it fits', 'One two. Three.', 99, ['One two. Three.']],
])('cuts %s', (_, text, most, expected) => {
  expect(cut(text, most)).toEqual(expected)
})

it('keeps what is bold so on both sides of a cut', () => {
  const bold: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: 'One two' }] }
  const pieces = cutParagraph([bold], (piece) => lettersOf(piece).trim().length <= 3)
  expect(pieces.map(([node]) => node?.type)).toEqual(['strong', 'strong'])
})
