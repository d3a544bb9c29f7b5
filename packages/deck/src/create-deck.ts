import {
  type Article,
  type Emphasis,
  plainText,
  type SlideSettings,
  type Strong,
  type Version,
  visit,
} from '@trifold/core'
import { hasItalics, words } from '@trifold/prose'
import { subjectHues } from './compose/comparison.ts'
import { composeBlocks } from './compose/compose-blocks.ts'
import type { Composition, ProseMode, Scene } from './compose/composition.ts'
import { lettersOf } from './compose/lead.ts'
import { place } from './compose/place.ts'
import { closeScene } from './compose/scene.ts'
import { composeSources } from './compose/sources.ts'
import { composeTitle } from './compose/title.ts'
import type { Deck, DeckSection, DeckSlide } from './deck.ts'
import { checkCount } from './finish/check-count.ts'
import { checkFit } from './finish/check-fit.ts'
import { finishSlides } from './finish/finish-slides.ts'
import { type Change, mapNodes } from './finish/map-nodes.ts'
import { type Geometry, geometries } from './geometry.ts'
import type { MathBox } from './measure/math-box.ts'
import type { Measurer } from './measure/measurer.ts'
import { createRuler, type ImageSize, type Ruler } from './measure/ruler.ts'
import { type Survey, survey } from './survey.ts'
import { themes } from './themes/built-in-themes.ts'
import { measurerFor } from './themes/measurer-for.ts'

/** What a deck depends on beside its article. */
export interface DeckOptions {
  /** 16:9 unless given. */
  readonly geometry?: Geometry
  readonly prose?: ProseMode
  /** Widths of text; those of the default theme's faces unless given. */
  readonly measurer?: Measurer
  /** The natural size of a local image that slides can show; without this there are no figures. */
  image?(url: string): ImageSize | undefined
  /** The box of a formula, in em of the text around it; without this, formulas are shown as code. */
  math?(tex: string, display: boolean): MathBox | undefined
  /** The article in other languages, to which the title slide leads. */
  readonly versions?: readonly Version[]
  /** What measures, for those who go on measuring with it; instead of `measurer`, `image` and `math`. */
  readonly ruler?: Ruler
}

/** An article's own wishes for its slides win over those of whoever builds it. */
export const mergeSettings = <Settings extends SlideSettings>(
  options: Settings,
  article: SlideSettings,
): Settings => ({
  ...options,
  ...Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined)),
})

/**
 * An article (what is for other formats already taken out) as slides. Each piece of its text is on a slide or in
 * the notes of one; the title slide comes first, the sources last. Never throws, whatever the article.
 */
export const createDeck = (given: Article, options: DeckOptions = {}): Deck => {
  const { meta } = given
  const article = hasItalics(meta.lang) ? given : mapNodes(given, inBold)
  const surveyed = survey(article)
  const composition = beginComposition(article, surveyed, options)
  place(composition, { id: 'cover', kind: undefined }, () => [
    composeTitle(composition, meta, options.versions),
  ])
  composition.waiting.opens = true
  composeBlocks(composition, article.children)
  closeScene(composition)
  placeSources(composition, article)
  const slides = finishSlides(composition, article, surveyed)
  const surplus = checkCount(slides)
  return {
    title: meta.title,
    lang: meta.lang,
    geometry: composition.geometry,
    sections: sectionsOf(article),
    slides,
    misfits: surplus.length > 0 ? surplus : checkFit(asComposed(slides, composition), composition),
  }
}

/** Where letters have no italics, what is emphasised is set in bold. */
const inBold: Change = (node) => {
  if (!isStress(node)) return node
  // Bold within bold says nothing more.
  const children = node.children.flatMap((child) => (isStress(child) ? child.children : [child]))
  return { ...node, type: 'strong', children }
}

const isStress = (node: object): node is Emphasis | Strong =>
  'type' in node && (node.type === 'emphasis' || node.type === 'strong')

const sectionsOf = (article: Article): DeckSection[] => {
  const sections: DeckSection[] = []
  visit(article.children, (node, ancestors) => {
    if (node.type !== 'section') return false
    sections.push({ id: node.id, title: plainText(node.heading).trim(), depth: ancestors.length })
    return undefined
  })
  return sections
}

/** Slides with the very blocks that they were composed of, whose heights the ruler remembers. */
const asComposed = (slides: readonly DeckSlide[], { drafts }: Composition): DeckSlide[] =>
  slides.map((slide, index) => ({ ...slide, slots: drafts[index]?.slots ?? slide.slots }))

const beginComposition = (article: Article, { comparisons }: Survey, options: DeckOptions): Composition => ({
  geometry: options.geometry ?? geometries['16:9'],
  ruler:
    options.ruler ??
    createRuler(
      options.measurer ?? measurerFor(themes.default),
      (url) => options.image?.(url),
      (tex, display) => options.math?.(tex, display),
      article.meta.lang,
    ),
  words: words(article.meta.lang),
  lang: article.meta.lang,
  told: [article.meta.title, article.meta.subtitle ?? article.meta.description ?? ''].map(lettersOf),
  leads: new Map(),
  condensed: new Map(),
  prose: options.prose ?? 'lead',
  hues: subjectHues(comparisons),
  reveal: false,
  drafts: [],
  scene: {
    id: 'cover',
    path: [],
    heading: [{ type: 'text', value: article.meta.title.trim() || article.meta.slug }],
    titled: false,
    start: 0,
    inside: [],
    announced: false,
    headed: false,
  },
  waiting: { lead: undefined, notes: [], flow: [], opens: false, spoken: 0, breakAt: 0 },
})

const placeSources = (composition: Composition, { meta }: Article): void => {
  if (meta.sources.length === 0) return
  const heading = [{ type: 'text' as const, value: composition.words.sources }]
  const start = composition.drafts.length
  const scene: Scene = {
    id: 'sources',
    path: [],
    heading,
    titled: true,
    start,
    inside: [],
    announced: false,
    headed: false,
  }
  place({ ...composition, scene }, { id: 'sources' }, (frame) =>
    composeSources(composition, meta.sources, frame),
  )
}
