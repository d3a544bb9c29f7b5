import { describe, expect, it } from 'vitest'
import { createBuilder } from '../test/build-article.ts'
import { generateArticle } from '../test/generate-article.ts'
import { createDeck, type DeckOptions } from './create-deck.ts'
import { geometries } from './geometry.ts'

const cases: [string, DeckOptions][] = [
  ['as leads', {}],
  ['shown', { prose: 'show', geometry: geometries['4:3'] }],
  ['spoken', { prose: 'notes' }],
]

describe.each(cases)('a deck of prose %s', (_, options) => {
  it.each(Array.from({ length: 40 }, (_, seed) => [seed]))(
    'holds every word of generated article %i',
    (seed) => {
      const { article, words } = generateArticle(seed)
      const { slides } = createDeck(article, options)
      const told = new Set(JSON.stringify(slides).match(/w\d+w/g))
      expect(words.filter((word) => !told.has(word))).toEqual([])
    },
  )

  it('has titles, unique ids and no text below the floor', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { slides } = createDeck(generateArticle(seed).article, options)
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
      for (const { title, slots } of slides) {
        expect(title.length).toBeGreaterThan(0)
        for (const { size } of Object.values(slots)) expect(size).toBeGreaterThanOrEqual(20)
      }
    }
  })

  it('is the same each time, and JSON', () => {
    const { article } = generateArticle(7)
    const before = structuredClone(article)
    const deck = createDeck(article, options)
    expect(article).toEqual(before)
    expect(createDeck(structuredClone(article), options)).toEqual(deck)
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck)
  })
})

describe('hostile articles', () => {
  const build = createBuilder()
  const nested = (depth: number) => {
    let block: ReturnType<typeof build.list> = build.list(['deepest'])
    for (let level = 1; level < depth; level += 1) block = build.list([[block]])
    return block
  }
  it.each([
    ['lists 100 deep', () => [nested(100)]],
    ['a word of 100,000 letters', () => [build.paragraph('x'.repeat(100_000))]],
    ['a heading of 10,000 characters', () => [build.section('long '.repeat(2000), [])]],
    ['a table of 200 columns', () => [build.table([Array(200).fill('a cell'), Array(200).fill('another')])]],
    [
      'a cell of 20,000 characters',
      () => [
        build.table([
          ['A', 'B'],
          ['long '.repeat(4000), 'short'],
        ]),
      ],
    ],
    ['5,000 lines of code', () => [build.code('const a = 1\n'.repeat(5000))]],
    ['a line of code of 50,000 characters', () => [build.code('x'.repeat(50_000))]],
    ['a list of 5,000 items', () => [build.list(Array(5000).fill('an item'))]],
    [
      'empty blocks',
      () => [build.list([]), build.table([]), build.code(''), build.paragraph(), build.section('', [])],
    ],
  ])('become decks: %s', (_, blocks) => {
    for (const [, options] of cases)
      expect(createDeck(build.article(blocks()), options).slides.length).toBeGreaterThan(0)
  })
})
