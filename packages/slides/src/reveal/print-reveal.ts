import { directionOf, words } from '@trifold/prose'
import type { Press } from '../press.ts'
import { slideViews } from '../view/slide-view.ts'
import { keepCode } from './keep-code.ts'
import { keepText } from './keep-text.ts'
import { hostPaper, scopedStyle } from './scoped-style.ts'

/** Stands before the id of each slide: those of two articles in one deck are never the same. */
export const idPrefix = (slug: string): string => `${slug.replace(/[\s/]+/g, '-')}-`

/** The deck as sections to paste into one of reveal.js, with the style that they need. */
export const printReveal = async (
  { fill, printed, printers }: Press,
  made: { readonly width: number; readonly height: number },
): Promise<string> => {
  const { article, deck, theme, scheme } = printed
  const { lang } = deck
  const { slug } = article.meta
  const style = await scopedStyle(printed, `.trifold[data-article=${cssString(slug)}]`)
  const sections = fill('reveal', {
    lang,
    dir: directionOf(lang),
    article: slug,
    prefix: idPrefix(slug),
    paper: scheme === 'auto' ? hostPaper(theme) : theme[scheme].paper,
    words: words(lang),
    fragments: true,
    // The deck that these slides are pasted into has its own first heading.
    slides: slideViews(deck, printers('html')).map((slide) => ({ ...slide, first: false })),
  })
  const link = `#/${encodeURIComponent(`${idPrefix(slug)}${deck.slides[0]?.id ?? ''}`)}`
  return `<!--\n${directions(made, link)}\n-->\n<style>\n${style}\n</style>\n${keepText(keepCode(sections))}`
}

const directions = ({ width, height }: { width: number; height: number }, link: string): string =>
  `Slides for reveal.js (4 or newer), made by Trifold. Paste all of this into <div class="slides">, where the slides are to
stand; or the style and some of the sections. They are made for slides of ${width} × ${height} px, and are scaled to any other size;
in the configuration of Trifold, "formats": { "reveal": { "width": …, "height": … } } sets them for another.
The page is to be UTF-8. A link to the first of the slides: ${link.replace(/-(?=-)/g, '%2D')}`

/** A string of CSS (CSS Syntax 3, section 4.3.5) that can stand in a style element. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`
