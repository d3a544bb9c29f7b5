import type { Block } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { generateArticle } from '../../test/generate-article.ts'
import { createDeck } from '../create-deck.ts'
import { type Geometry, geometries } from '../geometry.ts'
import { createRuler } from '../measure/ruler.ts'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { checkFit } from './check-fit.ts'

const measurer = measurerFor(themes.default)
const ruler = createRuler(measurer, () => undefined)
const { article, section, paragraph, list, id } = createBuilder()

const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } }

/** A slide of so many columns side by side. */
const columns = (count: number): Block => ({
  type: 'slide',
  id: id(),
  position,
  children: Array.from({ length: count }, () => ({
    type: 'column' as const,
    id: id(),
    children: [paragraph('A column of words that has to go somewhere.')],
  })),
})

/** Hosts that slides are made for, or might be. */
const hosts: readonly (readonly [name: string, geometry: Geometry])[] = [
  ...Object.entries(geometries),
  ['with wide margins', { width: 960, height: 700, marginX: 100, marginTop: 90, marginBottom: 100 }],
  ['of a large screen', { width: 1920, height: 1080, marginX: 120, marginTop: 96, marginBottom: 120 }],
  ['of a small embed', { width: 640, height: 360, marginX: 32, marginTop: 24, marginBottom: 40 }],
  ['of a phone', { width: 400, height: 700, marginX: 24, marginTop: 40, marginBottom: 60 }],
  ['of a placeholder', { width: 787, height: 394, marginX: 0, marginTop: 0, marginBottom: 0 }],
]

describe('checkFit', () => {
  it('finds nothing on slides that hold what they have room for', () => {
    const deck = createDeck(article([section('One', [list(['A', 'B', 'C'])]), columns(3)]))
    expect(deck.misfits).toEqual([])
  })

  it('tells of a slide that cannot be split, at its place in the file', () => {
    const { misfits } = createDeck(article([columns(24)]))
    expect(misfits.map(({ position, finding: { code, severity } }) => [position, code, severity])).toEqual([
      [position, 'slide-fits', 'error'],
    ])
  })

  it('measures what is on a slide, whoever put it there', () => {
    const { slides, geometry } = createDeck(article([section('One', [list(['A', 'B', 'C'])])]))
    const larger = slides.map((slide) => ({ ...slide, titleSize: 72 as const, title: long(40) }))
    expect(checkFit(slides, { geometry, ruler, lang: 'en' })).toEqual([])
    expect(checkFit(larger, { geometry, ruler, lang: 'en' }).length).toBe(slides.length)
  })

  it.each(hosts)('finds hardly a slide that does not fit in the geometry %s, and says so', (_, geometry) => {
    const decks = [0, 1, 2, 3].map((seed) =>
      createDeck(generateArticle(seed).article, { geometry, measurer }),
    )
    const slides = decks.flatMap((deck) => deck.slides)
    const misfits = decks.flatMap((deck) => deck.misfits)
    expect(slides.length).toBeGreaterThan(30)
    expect(misfits.length).toBeLessThanOrEqual(slides.length / 50)
    for (const { finding } of misfits) expect(finding.code).toBe('slide-fits')
  })
})

const long = (words: number) => [{ type: 'text' as const, value: 'word '.repeat(words) }]
