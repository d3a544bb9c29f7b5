import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsOr } from '../articles/extent.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import type { Setting } from '../slides-judge/render-deck.ts'
import { type Compared, comparePlaces, type LaidOut, layOutArticle } from './compare-places.ts'
import { rightToLeft } from './right-to-left.ts'

const everyLayout = readFileSync(join(import.meta.dirname, '../../docs/showcase/every-layout.md'), 'utf8')

const wide: Setting = { theme: 'default', size: '16:9' }

/** What is judged: every layout, text from right to left, and generated articles. */
const seeds = seedsOr([2, 7])
const articles: readonly { name: string; source: string; setting: Setting }[] = [
  { name: 'every layout', source: everyLayout, setting: wide },
  { name: 'right to left', source: rightToLeft, setting: { theme: 'editorial', size: '4:3' } },
  ...seeds.map((seed) => ({
    name: `seed ${seed}`,
    source: judgedArticle(seed).source,
    setting: { theme: seed % 3 === 0 ? 'dark' : 'default', size: seed % 2 === 0 ? '16:9' : '4:3' } as const,
  })),
]

/** Rounding of layout, in px. */
const tolerance = 2

/** A picture that has less room is narrower; a formula that is scaled down stands in the middle of its own width. */
const isPicture = ({ where }: Compared): boolean => / (?:picture|formula) /.test(where)
const isFormula = ({ where }: Compared): boolean => where.includes(' formula ')

const told = ({ where, ours, real, slack }: Compared): string =>
  `${where}: ${JSON.stringify(ours)} instead of ${JSON.stringify(real)}, for ${slack} px measured too high`

const aside = (parts: readonly Compared[]): string[] =>
  parts
    .filter((part) => !isFormula(part))
    .filter(({ ours, real }) => real === undefined || Math.abs(ours.x - real.x) > tolerance)
    .map(told)

const tooWide = (parts: readonly Compared[]): string[] =>
  parts
    .filter((part) => !isPicture(part))
    .filter(({ ours, real }) => real === undefined || Math.abs(ours.width - real.width) > tolerance)
    .map(told)

/** What is measured as higher than it is pushes down what is below it, and draws up what stands in the middle: by so much at most. */
const outOfLine = (parts: readonly Compared[]): string[] =>
  parts
    .filter(({ ours, real, slack }) => real === undefined || Math.abs(ours.y - real.y) > slack + tolerance)
    .map(told)

/** How far parts stand from where they are, in px: that of the part at some share of them. */
const distanceAt = (share: number, parts: readonly Compared[]): number =>
  parts
    .flatMap(({ ours, real }) => (real === undefined ? [] : [Math.abs(ours.y - real.y)]))
    .sort((one, other) => one - other)[Math.floor(parts.length * share)] ?? Number.NaN

describe('a slide that is laid out', () => {
  let browser: Browser
  let parts: Compared[]
  let every: LaidOut
  beforeAll(async () => {
    browser = await launchChromium()
    const decks = await Promise.all(articles.map((article) => layOutArticle(browser, article)))
    parts = (await Promise.all(decks.map((deck) => comparePlaces(browser, deck)))).flat()
    every = decks.find((_, index) => articles[index]?.source === everyLayout) ?? { html: '', parts: [] }
  })
  afterAll(() => browser.close())

  it('is compared in parts of every kind', () => {
    const kinds = new Set(parts.map(({ where }) => where.replace(/ \d+$/, '').split(' ').at(-1)))
    const inside = [
      'item',
      'name',
      'answer',
      'number',
      'beat',
      'row',
      'cell',
      'picture',
      'formula',
      'code',
      'quote',
      'callout',
    ]
    const slots = [
      'title',
      'eyebrow',
      'lead',
      'subtitle',
      'credits',
      'statement',
      'caption',
      'source',
      'sources',
    ]
    expect([...kinds]).toEqual(expect.arrayContaining([...inside, ...slots]))
  })

  it('has everything where Chromium shows it, from left to right', () => {
    expect(aside(parts)).toEqual([])
  })

  it('has everything as wide as Chromium shows it', () => {
    expect(tooWide(parts)).toEqual([])
  })

  it('has everything at the height where Chromium shows it, but for what is measured as higher than it is', () => {
    expect(outOfLine(parts)).toEqual([])
  })

  it('is hardly ever far from it', () => {
    expect(distanceAt(0.5, parts)).toBeLessThan(1)
    expect(distanceAt(0.9, parts)).toBeLessThan(8)
  })

  it.each([
    ['columns stand farther apart', '.content.columns{gap:60px}', aside],
    ['text is narrower', '.item{padding-inline-end:24px}', tooWide],
    ['the header is higher', '.eyebrow{margin-bottom:16px}', outOfLine],
    ['rows share their room in another way', '.terms::after{flex-grow:1}', outOfLine],
    ['points have less room between them', '.items::after{flex-grow:9}', outOfLine],
    ['a story stands in the middle', '.beats{grid-template-rows:1fr auto 1fr!important}', outOfLine],
    ['thoughts stand at the top', '.content{justify-content:flex-start!important}', outOfLine],
    ['a callout stands in', '[data-slot=callout]{margin-inline-start:12px}', aside],
  ])('would be found out where %s', async (_, css, faults) => {
    expect(faults(await comparePlaces(browser, every, css)).length).toBeGreaterThan(0)
  })
})
