import type { List, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { pagesOf } from './pages-of.ts'
import { type Unit, unitOf } from './unit.ts'

const room = { width: 1000, height: 100 }
const textOf = (name: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value: name }],
})
const namesOn = (units: readonly Unit[]): string[] =>
  pagesOf(units, room).map((page) =>
    page
      .map((node) => ('children' in node && node.children[0]?.type === 'text' ? node.children[0].value : '?'))
      .join(' '),
  )

describe('pagesOf', () => {
  it('fills no more pages than are needed, evenly', () => {
    const units = ['a', 'b', 'c', 'd'].map((name) => unitOf(textOf(name), 30))
    expect(namesOn(units)).toEqual(['a b', 'c d'])
    expect(namesOn(units.slice(1))).toEqual(['b c d'])
    expect(namesOn([])).toEqual([])
  })

  it('keeps what says nothing by itself with what follows', () => {
    const units = [unitOf(textOf('a'), 60), unitOf(textOf('b:'), 30, true), unitOf(textOf('c'), 30)]
    expect(namesOn(units)).toEqual(['a', 'b: c'])
  })

  it('gives a unit that is higher than a page one of its own', () => {
    const units = [unitOf(textOf('a'), 30), unitOf(textOf('b'), 130), unitOf(textOf('c'), 30)]
    expect(namesOn(units)).toEqual(['a', 'b', 'c'])
  })

  it('joins the items of a list that come together, and counts what is around them once a page', () => {
    const whole: List = { type: 'list', ordered: true, start: 1, children: [] }
    const units = [1, 2, 3].map((start): Unit => {
      const node: List = { ...whole, start, children: [{ type: 'listItem', children: [] }] }
      return { node, height: 35, overhead: 20, whole, sticks: false }
    })
    const pages = pagesOf(units, room)
    expect(pages.map(([node]) => node)).toMatchObject([
      { type: 'list', start: 1, children: [{}, {}] },
      { type: 'list', start: 3, children: [{}] },
    ])
  })

  it('makes a picture as large as the room that its text leaves', () => {
    const largest = { width: 400, height: 400 }
    const image = { type: 'image', url: 'a.png', data: { shown: { width: 40, height: 40 }, largest } }
    const figure = { type: 'paragraph', children: [image] } as RootContent
    const [page] = pagesOf([unitOf(figure, 40), unitOf(textOf('a'), 20)], room)
    expect(page?.[0]).toMatchObject({ children: [{ data: { shown: { width: 80, height: 80 } } }] })
  })
})
