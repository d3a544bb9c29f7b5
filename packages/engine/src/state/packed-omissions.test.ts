import { expect, it } from 'vitest'
import { packOmissions, unpackOmissions } from './packed-omissions.ts'

const omitted = [
  { id: 'a', type: 'paragraph', line: 3, reason: 'no text' },
  { id: 'b', type: 'section', reason: 'no headings' },
  { id: 'c', type: 'paragraph', line: 7, reason: 'no text' },
  { id: 'd', type: 'paragraph', line: 9, reason: 'another' },
]

it('names each kind once', () => {
  expect(packOmissions(omitted).kinds).toEqual([
    ['paragraph', 'no text'],
    ['section', 'no headings'],
    ['paragraph', 'another'],
  ])
})

it.each([[omitted], [[]]])('gives back what was packed, to the order of keys', (list) => {
  const packed = JSON.parse(JSON.stringify(packOmissions(list)))
  expect(JSON.stringify(unpackOmissions(packed))).toBe(JSON.stringify(list))
})

it.each([[[]], [null], [{ kinds: [], blocks: [[0, 'a']] }], [{ kinds: [] }]])('refuses %j', (damaged) => {
  // As it may stand in a file.
  expect(() => unpackOmissions(damaged as never)).toThrow(TypeError)
})
