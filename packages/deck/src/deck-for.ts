import {
  type Article,
  createDiagnostic,
  type Diagnostic,
  type Omission,
  type RenderContext,
  type SlideSettings,
  versionsOf,
} from '@trifold/core'
import { drawMath, isDrawn, type MathDrawings, type MathReading, readMath, undrawnMath } from '@trifold/prose'
import { createDeck, mergeSettings } from './create-deck.ts'
import type { Deck } from './deck.ts'
import { type Geometry, geometries } from './geometry.ts'
import type { MathBox } from './measure/math-box.ts'
import type { Measurer } from './measure/measurer.ts'
import { createRuler, type Ruler } from './measure/ruler.ts'
import { selectForSlides } from './select-for-slides.ts'
import { selectSections, unknownSections } from './select-sections.ts'
import { chooseTheme } from './themes/choose-theme.ts'
import { measurerIn } from './themes/measurer-for.ts'
import type { Theme } from './themes/theme.ts'
import { unmeasuredScripts } from './themes/unmeasured-scripts.ts'

/** What a format of slides says of its box, where it is not one that front matter names. */
export interface DeckBox {
  /** In the key of what is shared: equal names mean equal boxes and equal widths of text. */
  readonly name: string
  readonly geometry: Geometry
  /** Widths of text; those of the theme's faces unless given. */
  readonly measurer?: Measurer
}

/** A deck and all that its printing needs. */
export interface MadeDeck {
  /** The article without what is for other formats. */
  readonly article: Article
  /** Undefined where something fits no slide: an error among `diagnostics` says what. */
  readonly deck: Deck | undefined
  readonly theme: Theme
  readonly math: MathDrawings
  /** By which the deck was measured. */
  readonly ruler: Ruler
  /** The article's own settings over those of whoever builds it. */
  readonly settings: SlideSettings
  readonly diagnostics: Diagnostic[]
  readonly omitted: Omission[]
}

/**
 * The deck that a format of slides prints: what the article has for it, in the theme, the box and the prose that front
 * matter or options name. Formats of one article with the same box share it. Where sections are asked for, it holds
 * their slides alone, and an id that no section has is an error.
 */
export const deckFor = async (
  whole: Article,
  format: { readonly name: string },
  options: SlideSettings,
  context: RenderContext,
  box?: DeckBox,
): Promise<MadeDeck> => {
  const { article, omitted } = selectForSlides(whole, { group: 'slides', name: format.name })
  const settings = mergeSettings(options, article.meta.slides)
  const { theme, diagnostics: found } = await chooseTheme(settings.theme, context)
  const math = await context.derive('math', () => drawMath(whole))
  const size = settings.size ?? '16:9'
  const { name, geometry, measurer } = box ?? { name: size, geometry: geometries[size] }
  const prose = settings.prose ?? 'lead'
  const left = omitted.map(({ id }) => id).join(' ')
  const versions = versionsOf(whole.meta, context)
  const key = `deck ${JSON.stringify([name, prose, theme.key, left])}`
  const { deck: all, ruler } = context.derive(key, () => {
    const ruler = rulerFor(measurer ?? measurerIn(context, theme), math, context, article.meta.lang)
    return { ruler, deck: createDeck(article, { geometry, prose, ruler, versions }) }
  })
  const sections = context.sections ?? []
  const unknown = unknownSections(all, sections)
  const deck = sections.length === 0 ? all : selectSections(all, sections)
  const missing = unknown.map((finding) => createDiagnostic(context.file, undefined, finding))
  const told = [
    ...missing,
    ...found,
    ...undrawnMath(article, math, context.file),
    ...tellOf(deck, theme, context.file),
  ]
  const fits = deck.misfits.length === 0 && missing.length === 0
  return {
    article,
    deck: fits ? deck : undefined,
    theme,
    math,
    ruler,
    settings,
    diagnostics: uniqueDiagnostics(told),
    omitted,
  }
}

/** Measures with the article's own images and formulas. */
const rulerFor = (
  measurer: Measurer,
  math: MathDrawings,
  context: Pick<RenderContext, 'asset'>,
  lang: string,
): Ruler =>
  createRuler(
    measurer,
    (url) => context.asset(url),
    (tex, display) => {
      const drawn = math.find(tex, display)
      if (!isDrawn(drawn)) return undefined
      return display ? drawn : { ...drawn, told: lineOf(readMath(drawn.mathml)) }
    },
    lang,
  )

/** A formula in a line as programs tell it that draw none there. */
const lineOf = (reading: MathReading): NonNullable<MathBox['told']> =>
  reading.kind === 'tex'
    ? { text: reading.tex, code: true }
    : { text: reading.pieces.map(({ text }) => text).join(''), code: false }

const tellOf = ({ misfits, slides }: Deck, theme: Theme, file: string): Diagnostic[] =>
  misfits.length > 0
    ? misfits.map(({ position, finding }) => createDiagnostic(file, position, finding))
    : unmeasuredScripts(slides, theme).map((finding) => createDiagnostic(file, undefined, finding))

/** Each finding once: what stands on several slides is found on each. */
export const uniqueDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values(),
]
