import { arrange, createRuler, type Deck, measurerFor, themeNames, themes } from '@trifold/deck'
import { drawMath, isDrawn } from '@trifold/prose'
import { renderers } from '@trifold/renderers'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsOr } from '../articles/extent.ts'
import { createContext } from '../articles/render-article.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { compileJudged, type Setting } from '../slides-judge/render-deck.ts'
import { settings } from '../slides-judge/settings.ts'
import { browserHeights } from './browser-heights.ts'
import { flowArticle } from './flow-article.ts'

/** Generated articles, each in one setting. */
const seeds = seedsOr([0, 1, 2, 3, 14])

/** One slot, as the deck measures it and as Chromium shows it; heights in px. */
interface Compared {
  readonly place: string
  readonly kind: string
  readonly ours: number
  readonly real: number
}

/** An article's deck, with the HTML made of it. */
const deckOf = async (article: ReturnType<typeof compileJudged>, setting: Setting) => {
  const renderer = renderers.find(({ name }) => name === 'slides')
  const context = createContext()
  let deck: Deck | undefined
  const derive: typeof context.derive = (key, make) => {
    const value = context.derive(key, make)
    // The key's first word tells what is made: a deck, with what it was measured by.
    if (key.startsWith('deck ')) deck = (value as { deck: Deck }).deck
    return value
  }
  const rendered = await renderer?.render(article, renderer.options.parse(setting), {
    ...context,
    asset: pictureOf,
    derive,
  })
  const html = rendered?.files.find(({ path }) => path === 'slides.html')?.content
  const withheld = rendered?.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n')
  return { deck, html: typeof html === 'string' ? html : undefined, withheld }
}

const compare = async (
  browser: Browser,
  { name, source, setting }: { name: string; source: string; setting: Setting },
): Promise<Compared[]> => {
  const article = compileJudged(source)
  const theme = themeNames.find((known) => known === setting.theme)
  const { deck, html, withheld } = await deckOf(article, setting)
  if (deck === undefined || html === undefined || theme === undefined)
    throw new Error(`there is no deck of ${name}: ${withheld}`)
  const math = await drawMath(article)
  const ruler = createRuler(measurerFor(themes[theme]), pictureOf, (tex, display) => {
    const drawn = math.find(tex, display)
    return isDrawn(drawn) ? drawn : undefined
  })
  const real = await browserHeights(browser, html)
  return deck.slides.flatMap((slide) =>
    arrange(slide, { geometry: deck.geometry, ruler, lang: deck.lang }).slots.flatMap(
      ({ name: slot, slot: { kind }, natural: height }): Compared[] => {
        const found = real[slide.id]?.[slot]
        const place = `${name}, ${theme} ${setting.size}: #${slide.id} ${slot}`
        // A formula fills its slot, whatever its own size.
        return found === undefined || kind === 'math' ? [] : [{ place, kind, ours: height, real: found }]
      },
    ),
  )
}

/** Rounding of layout, in px. */
const tolerance = 1

const tooLow = (slots: readonly Compared[]): string[] =>
  slots
    .filter(({ ours, real }) => real > ours + tolerance)
    .map(({ place, kind, ours, real }) => `${place} ${kind}: ${ours} instead of ${real}`)

describe('the height of a slot', () => {
  let browser: Browser
  const slots: Compared[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    const generated = seeds.map((seed) => ({ name: `seed ${seed}`, source: judgedArticle(seed).source }))
    for (const [index, article] of [{ name: 'flow', source: flowArticle }, ...generated].entries()) {
      const setting = settings[index % settings.length]
      if (setting !== undefined) slots.push(...(await compare(browser, { ...article, setting })))
    }
  })
  afterAll(() => browser.close())

  it('is compared for slots of every kind that has text', () => {
    const kinds = ['blocks', 'code', 'credits', 'inline', 'items', 'questions']
    expect([...new Set(slots.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining([...kinds, 'table', 'terms', 'works']),
    )
  })

  it('is never measured as less than it is in Chromium', () => {
    expect(tooLow(slots)).toEqual([])
  })

  it('is measured near to what it is', () => {
    const shares = slots.filter(({ real }) => real > 0).map(({ ours, real }) => ours / real)
    expect(shares.sort((one, other) => one - other)[Math.floor(shares.length / 2)]).toBeLessThan(1.03)
  })

  it('would be found out if it were measured as 5 % less', () => {
    const lower = slots.map((slot) => ({ ...slot, ours: slot.ours * 0.95 }))
    expect(tooLow(lower).length).toBeGreaterThan(slots.length / 10)
  })
})
