import { type Article, articleHref, defineRenderer, type RenderContext } from '@trifold/core'
import { type Deck, deckFor, layOut, type MadeDeck, uniqueDiagnostics } from '@trifold/deck'
import { createPrinter, directionOf, type Printer, words } from '@trifold/prose'
import { themeDesign } from './design/theme-design.ts'
import { type PptxOptions, pptxOptionsSchema } from './options.ts'
import { writePresentation } from './presentation/write-presentation.ts'

/** Prints an article as a PowerPoint file that can be edited. */
export const pptxRenderer = defineRenderer<PptxOptions>({
  name: 'pptx',
  group: 'slides',
  version: '1',
  options: pptxOptionsSchema,
  render: async (whole, options, context) => {
    const made = await deckFor(whole, { name: 'pptx' }, options, context)
    const { article, deck, theme, math, settings, diagnostics, omitted, ruler } = made
    if (deck === undefined) return { files: [], diagnostics, omitted }
    const { geometry, lang } = deck
    const printer = printerOf(article, deck, made, context)
    const content = writePresentation({
      article,
      deck,
      design: themeDesign({
        theme,
        dark: settings.scheme === 'dark',
        geometry,
        rtl: directionOf(lang) === 'rtl',
      }),
      layOut: (slide) => layOut(slide, { geometry, ruler, lang }),
      words: words(lang),
      math,
      printer,
      asset: context.asset,
    })
    return {
      files: [{ path: 'slides.pptx', content, role: 'main', label: 'PowerPoint' }],
      diagnostics: uniqueDiagnostics([...diagnostics, ...printer.diagnostics]),
      omitted,
    }
  },
})

/** A printer of what stands on slides and in their notes; images in text are told by their words. */
const printerOf = (article: Article, deck: Deck, { math }: MadeDeck, context: RenderContext): Printer => {
  const ids = new Set(deck.slides.map(({ id }) => id))
  return createPrinter({
    file: context.file,
    words: words(article.meta.lang),
    math,
    open: true,
    idPrefix: false,
    link: (url: string) => articleHref(url, 'slides.pptx', context),
    anchor: (id: string) => (ids.has(id) ? `#${id}` : undefined),
    asset: () => undefined,
  })
}
