import { type DeckFile, deckFileSchema, deckJsonSchema } from '@trifold/deck'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { seedsFrom, seedsOr } from '../articles/extent.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { renderEmbed } from './render-embed.ts'

const validate = new Ajv({ strict: true, validateFormats: false }).compile(deckJsonSchema())

const deckOf = async (source: string): Promise<DeckFile> => {
  const { text, errors } = await renderEmbed(compileJudged(source), 'deck')
  expect(errors).toEqual([])
  return JSON.parse(text ?? '')
}

/** What is wrong with a deck, by an independent reader of its JSON Schema. */
const faultsOf = (deck: unknown): string[] => {
  validate(deck)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const generated = seedsOr(seedsFrom(0, 12)).flatMap((seed) => [
  [`generated article ${seed}`, generateArticle(seed)] as const,
  [`hard article ${seed}`, judgedArticle(seed).source] as const,
])

it.each([...repositoryArticles, ...generated])(
  'the deck of %s keeps to its JSON Schema',
  async (_, source) => {
    const deck = await deckOf(source)
    expect(faultsOf(deck)).toEqual([])
    expect(deckFileSchema.parse(deck)).toEqual(deck)
    const named = [...JSON.stringify(deck.slides).matchAll(/"type":"image","url":"(picture[^"]*)"/g)]
    expect(named.filter(([, url = '']) => !(url in deck.images))).toEqual([])
  },
)

type Change = (deck: DeckFile) => unknown
const firstSlide = (deck: DeckFile, change: object) => ({
  ...deck,
  slides: deck.slides.map((slide, index) => (index === 0 ? { ...slide, ...change } : slide)),
})
const wrong: [what: string, change: Change][] = [
  ['no slides', (deck) => ({ ...deck, slides: [] })],
  ['no title', ({ title: _, ...deck }) => deck],
  ['a key that is not known', (deck) => ({ ...deck, theme: 'dark' })],
  ['another version', (deck) => ({ ...deck, model: 2 })],
  [
    'a picture that is elsewhere',
    (deck) => ({ ...deck, images: { a: { src: 'a.png', width: 1, height: 1 } } }),
  ],
  ['a slide without a name', (deck) => firstSlide(deck, { id: '' })],
  ['a slide without a heading', (deck) => firstSlide(deck, { title: [] })],
  ['a layout that is not known', (deck) => firstSlide(deck, { layout: 'poster' })],
  ['half a step', (deck) => firstSlide(deck, { steps: 0.5 })],
  ['a note that is no block', (deck) => firstSlide(deck, { notes: [{ type: 'text', value: 'a' }] })],
  [
    'a kind of slot that is not known',
    (deck) => firstSlide(deck, { slots: { a: { kind: 'video', size: 28 } } }),
  ],
  [
    'a size beside the scale',
    (deck) => firstSlide(deck, { slots: { a: { kind: 'inline', size: 21, content: [] } } }),
  ],
  [
    'a word for a number',
    (deck) =>
      firstSlide(deck, { slots: { a: { kind: 'math', size: 28, value: 'x', width: 'wide', height: 1 } } }),
  ],
]

it.each(wrong)('a deck with %s is found out', async (_, change) => {
  const deck = await deckOf('# A title\n\nA paragraph.\n')
  expect(faultsOf(deck)).toEqual([])
  expect(faultsOf(change(deck))).not.toEqual([])
})
