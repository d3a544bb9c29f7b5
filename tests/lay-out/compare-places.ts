import { type Arrangement, arrange, deckFor, layOut } from '@trifold/deck'
import { directionOf } from '@trifold/prose'
import { renderers } from '@trifold/renderers'
import type { Browser } from 'playwright-core'
import { createContext } from '../articles/render-article.ts'
import { browserHeights } from '../measure/browser-heights.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { compileJudged, type Setting } from '../slides-judge/render-deck.ts'
import { piecePlaces } from './piece-places.ts'
import type { Place } from './place.ts'
import { stagePlaces } from './stage-places.ts'

/** A part of a slide: where the deck lays it out, and where Chromium shows it. */
export interface Compared {
  readonly where: string
  readonly ours: Place
  readonly real: Place | undefined
  /** By how much all on its slide is measured higher than it is, in px: what stands below it, or shares its room, may stand as far apart. */
  readonly slack: number
}

/** A deck, laid out and printed. */
export interface LaidOut {
  readonly html: string
  /** The parts of its slides, each with its slide's id and its own name. */
  readonly parts: readonly { id: string; part: string; where: string; ours: Place; slack: number }[]
}

/** Lays the slides of an article out, and prints them. */
export const layOutArticle = async (
  browser: Browser,
  { name, source, setting }: { name: string; source: string; setting: Setting },
): Promise<LaidOut> => {
  const article = compileJudged(source)
  const context = { ...createContext(), asset: pictureOf }
  const { deck, ruler } = await deckFor(article, { name: 'slides' }, setting, context)
  const renderer = renderers.find((candidate) => candidate.name === 'slides')
  const rendered = await renderer?.render(article, renderer.options.parse(setting), context)
  const html = rendered?.files.find(({ path }) => path === 'slides.html')?.content
  if (deck === undefined || typeof html !== 'string') throw new Error(`there is no deck of ${name}`)
  const { geometry, lang, slides } = deck
  const real = await browserHeights(browser, html)
  const parts = slides.flatMap((slide) => {
    const arrangement = arrange(slide, { geometry, ruler, lang })
    const slack = slackOf(arrangement, real[slide.id] ?? {})
    const places = piecePlaces(arrangement, layOut(slide, { geometry, ruler, lang }), directionOf(lang))
    return Object.entries(places).map(([part, ours]) => ({
      id: slide.id,
      part,
      where: `${name}, ${setting.theme} ${setting.size}: #${slide.id} ${part}`,
      ours,
      slack,
    }))
  })
  return { html, parts }
}

const slackOf = ({ title, slots }: Arrangement, real: Readonly<Record<string, number>>): number =>
  slots.reduce(
    (sum, { name, natural }) => sum + Math.max(0, natural - (real[name] ?? natural)),
    Math.max(0, title.height - (real.title ?? title.height)),
  )

/** The parts of a deck beside what Chromium makes of it, with CSS of one's own added. */
export const comparePlaces = async (
  browser: Browser,
  { html, parts }: LaidOut,
  css = '',
): Promise<Compared[]> => {
  const places = await stagePlaces(browser, html, css)
  return parts.map(({ id, part, ...laidOut }) => ({ ...laidOut, real: places[id]?.[part] }))
}
