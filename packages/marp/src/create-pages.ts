import type { Article, RenderContext } from '@trifold/core'
import { type Deck, floor, measurerFor, themes } from '@trifold/deck'
import { isDrawn, type MathDrawing, type MathDrawings, mediaUrls, words } from '@trifold/prose'
import { createImages, type Images } from './images.ts'
import { startLowering } from './lower/start.ts'
import type { Page } from './page.ts'
import { pagesOfSlide } from './pages-of-slide.ts'
import { createHeights } from './theme/heights.ts'
import { formulaScale, type Room, theme } from './theme/theme.ts'

/** The slides of a deck as Marp can show them, and the images on them. */
export interface Pages {
  readonly pages: Page[]
  readonly images: Images
}

/** What pages are made of. */
export interface PagesInput {
  readonly article: Article
  readonly deck: Deck
  readonly math: MathDrawings
  readonly room: Room
}

/** Smallest that code is set, in px, as in other decks; and how wide a letter of it is, in em. */
const leastCode = floor
const codeAdvance = 0.61

/** Tallest image in a line of text, in px. */
const inLine = 160

/** The slides of a deck, cut anew where Marp's theme has less room. */
export const createPages = ({ article, deck, math, room }: PagesInput, context: RenderContext): Pages => {
  const images = createImages(mediaUrls(article), context.asset)
  const find = (tex: string, display: boolean) => {
    const drawn = math.find(tex, display)
    return isDrawn(drawn) ? drawn : undefined
  }
  const heights = createHeights({
    measurer: measurerFor(themes.default),
    formula: (tex) => find(tex, false),
    displayHeight: (tex) => find(tex, true)?.height ?? 0,
    room,
  })
  const shared = {
    asset: images.asset,
    place: images.place,
    link: (url: string) => linkOf(url, context),
    isFormula: (tex: string) => fitsInLine(find(tex, false), room),
    inLine: { width: room.width - 2 * theme.size, height: inLine },
    math,
    // Half a slide: what is above it has room, too.
    tallestFormula: room.height / 2 / (theme.size * formulaScale),
    codeColumns: Math.floor((room.width - theme.code.around) / (leastCode * codeAdvance)),
    state: startLowering(words(article.meta.lang)),
    lang: article.meta.lang,
    room,
    heights,
  }
  return { pages: deck.slides.flatMap((slide) => pagesOfSlide(slide, shared)), images }
}

/** Share of a slide's width that a formula in a line may have: it may stand in a list, a quote or a cell. */
const widestFormula = 0.4

const fitsInLine = (drawn: MathDrawing | undefined, { width }: Room): boolean =>
  drawn !== undefined && drawn.width * formulaScale * theme.size <= width * widestFormula

/** Where a link leads from a deck in `embed/`: to the web, to another article's slides, or to a slide. */
const linkOf = (url: string, context: RenderContext): string | undefined => {
  if (/^(https?:|mailto:|#)/i.test(url)) return url
  const other = context.article(url)
  if (other === undefined) return undefined
  return other.page === undefined
    ? `../${other.folder}slides.html${other.fragment}`
    : `${other.page}${other.fragment}`
}
