import type { Block } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import type { Deck, DeckSlide } from './deck.ts'
import { geometries } from './geometry.ts'
import { selectSections, unknownSections } from './select-sections.ts'

const paragraph = (id: string, ...urls: string[]): Block => ({
  type: 'paragraph',
  id,
  children: urls.map((url) => ({ type: 'link', url, children: [{ type: 'text', value: url }] })),
})

const slide = (id: string, sections: string[], blocks: Block[] = []): DeckSlide => ({
  id,
  layout: 'bullets',
  title: [{ type: 'text', value: id }],
  titleSize: 44,
  titleHidden: false,
  slots: { body: { kind: 'blocks', blocks, size: 28 } },
  steps: 0,
  notes: [],
  sections,
  shows: [],
  anchors: [`${id}-anchor`],
})

const deck: Deck = {
  title: 'Deck',
  lang: 'en',
  geometry: geometries['16:9'],
  sections: [
    { id: 'one', title: 'One', depth: 0 },
    { id: 'inner', title: 'Inner', depth: 1 },
    { id: 'two', title: 'Two', depth: 0 },
    { id: 'empty', title: 'Empty', depth: 0 },
  ],
  slides: [
    slide('cover', []),
    slide('one', ['one'], [paragraph('p', '#inner', '#two', '#two-anchor', 'https://example.org')]),
    slide('inner', ['one', 'inner']),
    slide('two', ['two']),
  ],
  misfits: [
    { slide: 'two', finding: { code: 'slide-fits', severity: 'error', message: 'x' }, position: undefined },
  ],
}

const idsOf = (part: Deck) => part.slides.map(({ id }) => id)

describe('selectSections', () => {
  it('keeps the slides of a section and of those inside it, without the cover', () => {
    expect(idsOf(selectSections(deck, ['one']))).toEqual(['one', 'inner'])
    expect(idsOf(selectSections(deck, ['inner']))).toEqual(['inner'])
    expect(idsOf(selectSections(deck, ['two', 'inner']))).toEqual(['inner', 'two'])
  })

  it('takes links to slides that are not among them for their words', () => {
    const [first] = selectSections(deck, ['one']).slides
    const body = first?.slots.body
    const block = body?.kind === 'blocks' ? body.blocks[0] : undefined
    expect(block?.type === 'paragraph' ? block.children.map(({ type }) => type) : []).toEqual([
      'link',
      'text',
      'text',
      'link',
    ])
  })

  it('leaves out what does not fit elsewhere', () => {
    expect(selectSections(deck, ['one']).misfits).toEqual([])
    expect(selectSections(deck, ['two']).misfits).toHaveLength(1)
  })

  it('leaves slides without such links as they are', () => {
    expect(selectSections(deck, ['two']).slides[0]).toBe(deck.slides[3])
  })
})

describe('unknownSections', () => {
  it('names the ids that there are, and the nearest', () => {
    expect(unknownSections(deck, ['one', 'innner', 'empty'])).toEqual([
      {
        code: 'section-known',
        severity: 'error',
        message: 'No section with slides has the id “innner”; expected one of one, inner, two.',
        help: 'Did you mean “inner”?',
      },
      expect.objectContaining({ message: expect.stringContaining('“empty”') }),
    ])
  })
})
