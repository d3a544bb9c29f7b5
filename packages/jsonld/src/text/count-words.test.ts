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
  ['a b c', 3],
  ['👍 yes', 1],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count))
