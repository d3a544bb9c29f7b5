import { expect, it } from 'vitest'
import { lateTexts } from './late-texts.ts'

it('makes a text when it is first asked for, and once', () => {
  const made: string[] = []
  const late = (text: string) => () => {
    made.push(text)
    return text
  }
  const texts = lateTexts([
    ['a.md', 'A'],
    ['b.md', late('B')],
    ['c.md', late('C')],
  ])
  expect([texts.size, texts.has('b.md'), texts.get('a.md'), texts.get('d.md')]).toEqual([
    3,
    true,
    'A',
    undefined,
  ])
  expect(made).toEqual([])
  expect([texts.get('b.md'), texts.get('b.md')]).toEqual(['B', 'B'])
  expect(made).toEqual(['B'])
})

it('is a map of texts to whoever takes all of them', () => {
  const texts = lateTexts([
    ['a.md', () => 'A'],
    ['b.md', 'B'],
  ])
  const each: string[] = []
  texts.forEach((text, file) => {
    each.push(file + text)
  })
  expect([[...texts], [...texts.entries()], [...texts.values()], each]).toEqual([
    [
      ['a.md', 'A'],
      ['b.md', 'B'],
    ],
    [
      ['a.md', 'A'],
      ['b.md', 'B'],
    ],
    ['A', 'B'],
    ['a.mdA', 'b.mdB'],
  ])
})
