import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it.each([
  ['', 0],
  ['one', 1],
  ['  two\nwords ', 2],
  ['don’t, two-way and 3.14', 4],
  ['— … !', 0],
  ['日本語', 3],
  ['これは word です', 6],
  ['한국어 낱말', 2],
  ['naïve café', 2],
  ['e\u0301tude', 1],
  ['10,000 people', 2],
  ["it's a.b, c-d; e--f ‘g’ -h i- j'k'l 1.2.3", 10],
  ['a b c', 3],
  ['👍 yes', 1],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count))

it('counts a text alike beside one in another script', () => {
  const texts = ['don’t', "a-b'c", 'x.y,z', '3.14-', "--a''b", '’a’', '…b—c', 'A1,B2 .c', '/d_e/']
  for (const text of texts) expect(countWords(text), text).toBe(countWords(`${text} é`) - 1)
})
