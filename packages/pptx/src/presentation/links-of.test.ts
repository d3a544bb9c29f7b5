import type { DeckSlide } from '@trifold/deck'
import { expect, it } from 'vitest'
import { createRelations } from '../opc/relations.ts'
import { linksOf, webLink } from './links-of.ts'

const slide = (id: string): DeckSlide => ({
  id,
  layout: 'bullets',
  title: [],
  titleSize: 44,
  titleHidden: false,
  slots: {},
  steps: 0,
  notes: [],
  sections: [],
  shows: [],
  anchors: [],
})

const link = linksOf([slide('a'), slide('b')], ['/ppt/slides/slide1.xml', '/ppt/slides/slide2.xml'])

it('leads to a slide by a jump', () => {
  const relations = createRelations()
  expect(link('#b', relations)).toEqual({ id: 'rId1', action: 'ppaction://hlinksldjump' })
  expect(relations.list()).toEqual([{ id: 'rId1', type: 'slide', target: '/ppt/slides/slide2.xml' }])
})

it.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/?q={x}|y', 'https://example.org/?q=%7Bx%7D%7Cy'],
  ['http://bücher.example/é', 'http://xn--bcher-kva.example/%C3%A9'],
  ['mailto:a@example.org?subject=A B', 'mailto:a@example.org?subject=A%20B'],
  ['../post.fr/slides.pptx', '../post.fr/slides.pptx'],
  ['../../%D8%A3/slides.pptx', '../../%D8%A3/slides.pptx'],
])('writes %s as every program reads it', (url, expected) => {
  const relations = createRelations()
  link(url, relations)
  expect(relations.list()).toEqual([{ id: 'rId1', type: 'hyperlink', target: expected, external: true }])
})

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  '../other.md',
  '../setup.exe',
  '..\\\\host\\share/slides.pptx',
  '../\\\\host/slides.pptx',
  '..//host/slides.pptx',
  '../%5C%5Chost/slides.pptx',
  '#nowhere',
  'https://',
  'ftp://a.example/',
])('leads nowhere from %s', (url) => {
  const relations = createRelations()
  expect(link(url, relations)).toBeUndefined()
  expect(relations.list()).toEqual([])
})

it('leads from notes to the web, but to no slide', () => {
  const relations = createRelations()
  expect(webLink('#a', relations)).toBeUndefined()
  expect(webLink('https://example.org/', relations)).toEqual({ id: 'rId1' })
})
