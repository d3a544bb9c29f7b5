import { expect, it } from 'vitest'
import { deepestIn, pointTo } from './pointer.ts'

const document = { '@graph': [{ author: { name: 'A' }, 'a/b~c': 1 }] }

it.each([
  ['/@graph/0/author/name', '/@graph/0/author/name'],
  ['/@graph/0/author/url', '/@graph/0/author'],
  ['/@graph/7/author', '/@graph'],
  ['/@graph/0/a~1b~0c', '/@graph/0/a~1b~0c'],
  ['/toString', ''],
  ['', ''],
  ['no pointer', ''],
])('%s names %j', (pointer, expected) => {
  expect(deepestIn(document, pointer)).toBe(expected)
})

it('goes one step deeper', () => {
  expect(pointTo('/@graph/0', 'a/b~c')).toBe('/@graph/0/a~1b~0c')
})
