import type { SettingPlace } from '@trifold/core'
import { expect, it } from 'vitest'
import { articleOf } from '../../test/render.ts'
import type { Description, Origins } from '../graph/description.ts'
import { createPlaces } from './places.ts'

const at = (line: number, column = 1) => ({ start: { line, column }, end: { line, column: column + 3 } })

/** What the author wrote, and in the configuration: the line of each. */
const written: Record<string, SettingPlace> = {
  title: { file: 'post.md', position: at(2, 8), key: at(2) },
  authors: { file: 'post.md', position: at(4, 3), key: at(3) },
  'authors.0.url': { file: 'post.md', position: at(5, 10), key: at(5, 5) },
  'authors.0.sameAs': { file: 'post.md', position: at(6, 13), key: at(6, 5) },
  'authors.0.sameAs.1': { file: 'post.md', position: at(8, 7), key: at(8, 7) },
}
const configured: Record<string, SettingPlace> = {
  'publisher.url': { file: 'trifold.config.json', position: at(9, 12), key: at(9, 5) },
}

const context = {
  file: 'post.md',
  settingPlace: (key: string, option: string) =>
    written[key] ?? configured[option] ?? { file: 'post.md', position: undefined },
}

const placed = (pointer: string, origins: Origins, rest: Partial<Description> = {}) => {
  const node = { '@type': 'Person', '@id': '#a', name: 'Ada' }
  const { file, position } = createPlaces([{ node, origins, ...rest }], articleOf(), context).ofValue(pointer)
  return `${file}:${position?.start.line}:${position?.start.column}`
}

it.each<[what: string, pointer: string, origins: Origins, expected: string]>([
  ['a value', '/url', { url: { key: 'authors.0.url' } }, 'post.md:5:5'],
  ['an item of a list', '/sameAs/1', { sameAs: { key: 'authors.0.sameAs' } }, 'post.md:8:7'],
  [
    'an item that has no place of its own',
    '/sameAs/0',
    { sameAs: { key: 'authors.0.sameAs' } },
    'post.md:6:5',
  ],
  ['a value of an author who is a name', '/name', { name: { key: 'authors.1.name' } }, 'post.md:3:1'],
  ['a value inside another', '/a/0/b', { a: { key: 'title' }, 'a/0/b': { position: at(7) } }, 'post.md:7:1'],
  ['a value whose property has a /', '/a~1b', { 'a/b': { position: at(7) } }, 'post.md:7:1'],
  ['a value of the configuration', '/url', { url: { setting: 'publisher.url' } }, 'trifold.config.json:9:5'],
  ['a property of no origin', '/x', { '': { key: 'authors.0' } }, 'post.md:3:1'],
  ['a node', '', { '': { key: 'authors.0' } }, 'post.md:3:1'],
  ['a node by its name', '', { name: { key: 'authors.0.url' } }, 'post.md:5:5'],
  [
    'a node that nobody named, though one of its properties is configured',
    '',
    { '': { key: 'title.none' }, name: { setting: 'publisher.url' } },
    'post.md:2:1',
  ],
  ['what nobody wrote', '/x', { x: { key: 'canonical' } }, 'post.md:2:1'],
  ['what Object has', '/constructor', {}, 'post.md:2:1'],
])('the place of %s is known', (_, pointer, origins, expected) => {
  expect(placed(`/@graph/0${pointer}`, origins)).toBe(expected)
})

it('a property of no origin stands at the block that its node describes', () => {
  expect(placed('/@graph/0/x', {}, { position: at(12) })).toBe('post.md:12:1')
})

it('what is in no node stands at the title', () => {
  for (const pointer of ['', '/@context', '/@graph', '/@graph/7/name', '/@graph/x'])
    expect(placed(pointer, {}, { position: at(12) })).toBe('post.md:2:1')
})

it('what nobody wrote, in an article without a title, stands at its first block', () => {
  const thematicBreak = { type: 'thematicBreak', id: 'rule', position: at(3) }
  const nowhere = { ...context, settingPlace: () => ({ file: 'post.md', position: undefined }) }
  expect(createPlaces([], articleOf({}, [thematicBreak]), nowhere).ofValue('/@graph/0')).toEqual({
    file: 'post.md',
    position: at(3),
  })
})
