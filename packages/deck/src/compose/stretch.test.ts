import { type Block, plainText } from '@trifold/core'
import { expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { createDeck } from '../create-deck.ts'
import type { Slot } from '../slot.ts'

const build = createBuilder()

const textOf = (slot: Slot): string =>
  slot.kind === 'inline' ? plainText(slot.content) : slot.kind === 'code' ? slot.value : slot.kind

/** The texts of each slide’s slots, of a section that holds some blocks. */
const slotsOf = (...blocks: Block[]) =>
  createDeck(build.article([build.section('H', blocks)]))
    .slides.slice(1)
    .map(({ slots }) => Object.entries(slots).map(([name, slot]) => `${name}: ${textOf(slot)}`))

const long = 'Presence is being found where people look for you, and nobody asks whether you are there.'

it('sets the sentence directly before a block above it, with the one that leads to it', () => {
  const told = build.paragraph('Groups are kept. They are listed by a function:')
  expect(slotsOf(told, build.table([['A'], ['b']]))).toEqual([
    ['lead: Groups are kept. They are listed by a function:', 'table: table'],
  ])
})

it('puts short blocks of code on one slide, each below its sentence', () => {
  const blocks = [build.paragraph('Load the library:'), build.code('load()'), build.paragraph('Start it:')]
  expect(slotsOf(...blocks, build.code('start()'))).toEqual([
    ['lead: Load the library:', 'code: load()', 'lead-2: Start it:', 'code-2: start()'],
  ])
})

it('keeps blocks of code apart where the author does', () => {
  const rule: Block = { type: 'thematicBreak', id: build.id() }
  expect(slotsOf(build.code('a'), rule, build.code('b'))).toEqual([['code: a'], ['code: b']])
})

it('sets what closes a section below its last block', () => {
  expect(slotsOf(build.list(['a', 'b']), build.paragraph(long))).toEqual([['body: items', `after: ${long}`]])
})

it('gives long text after a full slide a slide of its own, and speaks short text', () => {
  const full = build.code('const a = 1\n'.repeat(14).trim())
  const closing = `${long} ${'They come and go. '.repeat(12)}`
  expect(slotsOf(full, build.paragraph(closing)).map((names) => names.length)).toEqual([1, 1])
  expect(slotsOf(full, build.paragraph('They come and go.'))).toHaveLength(1)
})

it('tells an item that brings a table with that table, in its turn', () => {
  const table = build.table([['A'], ['b']])
  const list = build.list(
    [[build.paragraph('First of all.')], [build.paragraph('Then the table:'), table]],
    true,
  )
  expect(slotsOf(list)).toEqual([['body: items'], ['lead: 2. Then the table:', 'table: table']])
})

it('sets links to other pages as a bibliography, and speaks a table of contents', () => {
  const links = (url: string) =>
    build.list(
      ['One', 'Two'].map((value) => [
        build.paragraph({ type: 'link', url, children: [{ type: 'text', value }] }),
      ]),
    )
  expect(slotsOf(links('https://example.org/'))).toEqual([['sources: works']])
  expect(slotsOf(links('#there'), build.list(['a', 'b']))).toEqual([['body: items']])
})

it('shows the beginning and the end of a very long address in a bibliography, and leads to all of it', () => {
  const url = `https://example.org/search?q=${'very%20'.repeat(300)}end`
  const link = (value: string) => [
    build.paragraph({ type: 'link', url, children: [{ type: 'text', value }] }),
  ]
  const { slides, misfits } = createDeck(build.article([build.list([link('One'), link(url)])]))
  const [slide] = slides.filter(({ layout }) => layout === 'sources')
  const works = slide?.slots.sources?.kind === 'works' ? slide.slots.sources.works : []
  expect(works.map((work) => work.url)).toEqual([url, url])
  expect(works[1]?.title).toMatch(/^https:\/\/example\.org\/search\?q=very.*….*end$/)
  expect(plainText(slide?.notes ?? [])).toContain(url)
  expect(misfits).toEqual([])
})

it('shows what is longer than titles are as a list, in as many slides as it takes', () => {
  const long = (value: string) => [
    build.paragraph({ type: 'link', url: 'https://example.org/', children: [{ type: 'text', value }] }),
  ]
  const { misfits } = createDeck(build.article([build.list([long('word '.repeat(400)), long('Two')])]))
  expect(misfits).toEqual([])
})

it('sets short callouts on one slide, and one below the block before it', () => {
  const tip = (): Block => ({
    type: 'callout',
    kind: 'tip',
    id: build.id(),
    children: [build.paragraph('A remark.')],
  })
  expect(slotsOf(tip(), tip())).toEqual([['body: blocks']])
  expect(slotsOf(build.list(['a', 'b']), tip())).toEqual([['body: items', 'after: blocks']])
})
