import {
  type Article,
  articleHref,
  createDiagnostic,
  defineRenderer,
  type OutputFile,
  type RenderContext,
} from '@trifold/core'
import { type Deck, deckFor, type Theme, uniqueDiagnostics } from '@trifold/deck'
import { createPrinter, type MathDrawings, type Printer, templateValid, words } from '@trifold/prose'
import { embedSlices } from './embed-slices.ts'
import { imagesOnSlides } from './images-on-slides.ts'
import { type SlidesOptions, slidesOptionsSchema } from './options.ts'
import { printCover } from './print-cover.ts'
import { printDeck } from './print-deck.ts'
import type { Scheme } from './style-sheet.ts'
import { createTemplates, type Fill } from './templates.ts'

/** Prints an article as one HTML file that is a deck, its own player and a document to read; and its first slide as a picture. */
export const slidesRenderer = defineRenderer<SlidesOptions>({
  name: 'slides',
  group: 'slides',
  version: '1',
  options: slidesOptionsSchema,
  render: async (whole, options, context) => {
    const { article, deck, theme, math, settings, diagnostics, omitted } = await deckFor(
      whole,
      { name: 'slides' },
      options,
      context,
    )
    if (deck === undefined) return { files: [], diagnostics, omitted }
    const printers = [
      createPrinters(article, { deck, math }, context, false),
      createPrinters(article, { deck, math }, context, true),
    ]
    const files: OutputFile[] = []
    try {
      const fill = await createTemplates(context.templates)
      const scheme = settings.scheme ?? 'auto'
      const slices = await embedSlices(deck, theme)
      files.push(...printFiles(fill, { article, deck, theme, scheme, slices }, printers))
    } catch (cause) {
      if (context.templates.size === 0) throw cause
      const name = [...context.templates.keys()].filter((key) => key.startsWith('slides/')).join(', ')
      const reason = cause instanceof Error ? cause.message : String(cause)
      diagnostics.push(createDiagnostic(context.file, undefined, templateValid(name, reason)))
    }
    const printing = printers.flatMap(({ slides, notes }) => [...slides.diagnostics, ...notes.diagnostics])
    return { files, diagnostics: uniqueDiagnostics([...diagnostics, ...printing]), omitted }
  },
})

/** What is printed: the article, the deck made of it, and how it looks. */
export interface Printed {
  readonly article: Article
  readonly deck: Deck
  readonly theme: Theme
  readonly scheme: Scheme
  /** Rules that embed the glyphs of the deck. */
  readonly slices: string
}

/** Printers of what stands on slides, and of what is spoken. */
export interface Printers {
  readonly slides: Printer
  readonly notes: Printer
}

const printFiles = (fill: Fill, printed: Printed, [html, xml]: readonly Printers[]): OutputFile[] => {
  if (html === undefined || xml === undefined) return []
  return [
    { path: 'slides.html', content: printDeck(fill, printed, html), role: 'main', label: 'Slides' },
    { path: 'cover.svg', content: printCover(fill, printed, xml), role: 'cover', label: 'First slide' },
  ]
}

const createPrinters = (
  article: Article,
  { deck, math }: { deck: Deck; math: MathDrawings },
  context: RenderContext,
  xml: boolean,
): Printers => {
  const ids = new Set(deck.slides.map(({ id }) => id))
  const shown = imagesOnSlides(deck)
  const shared = {
    file: context.file,
    words: words(article.meta.lang),
    math,
    headingShift: 1,
    open: true,
    idPrefix: false,
    xml,
    link: (url: string) => articleHref(url, 'slides.html', context),
    anchor: (id: string) => (ids.has(id) ? `#${encodeURIComponent(id)}` : undefined),
  } as const
  return {
    slides: createPrinter({ ...shared, asset: context.asset }),
    // An image that a slide shows is not embedded twice; notes tell of it.
    notes: createPrinter({
      ...shared,
      asset: (url) => (shown.has(url) ? undefined : context.asset(url)),
    }),
  }
}
