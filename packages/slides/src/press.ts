import {
  type Article,
  articleHref,
  createDiagnostic,
  type OutputFile,
  type RenderContext,
  type Rendered,
} from '@trifold/core'
import { type Deck, type DeckBox, deckFor, type Theme, uniqueDiagnostics } from '@trifold/deck'
import { createPrinter, type MathDrawings, type Printer, templateValid, words } from '@trifold/prose'
import { embedSlices } from './embed-slices.ts'
import { imagesIn } from './images-in.ts'
import type { SlidesOptions } from './options.ts'
import type { Scheme } from './style-sheet.ts'
import { createTemplates, type Fill } from './templates.ts'

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

/** All that printing a deck takes. */
export interface Press {
  readonly fill: Fill
  readonly printed: Printed
  readonly html: Printers
  /** Prints what is XML, too. */
  readonly xml: Printers
}

/** A format that is made of the deck as HTML. */
export interface PressedFormat {
  /** The renderer's name. */
  readonly name: string
  /** The file that a link to another article leads to; without one such links stay as they are written. */
  readonly file?: string
  /** The deck's box, where it is not one that front matter names. */
  readonly box?: DeckBox
  /** What a link to a slide of this deck says; `#` and the slide's id unless told. */
  readonly anchor?: (id: string) => string
  /** The address of another output, from what leads to it from the article's own folder; that itself unless told. */
  readonly address?: (href: string) => string
  /** Notes stand where no style sheet of ours reaches: their formulas are told as TeX. */
  readonly bareNotes?: true
}

/**
 * Makes an article's deck, hands it to `print` with all that printing takes, and gathers what was found. What a user's
 * own template does wrong is a finding; what else `print` throws goes on.
 */
export const pressSlides = async (
  whole: Article,
  format: PressedFormat,
  options: SlidesOptions,
  context: RenderContext,
  print: (press: Press) => OutputFile[],
): Promise<Rendered> => {
  const made = await deckFor(whole, format, options, context, format.box)
  const { article, deck, theme, math, settings, diagnostics, omitted } = made
  if (deck === undefined) return { files: [], diagnostics, omitted }
  const html = createPrinters(article, { deck, math }, format, context, false)
  const xml = createPrinters(article, { deck, math }, format, context, true)
  const files: OutputFile[] = []
  try {
    const fill = await createTemplates(context.templates)
    const scheme = settings.scheme ?? 'auto'
    const slices = await embedSlices(deck, theme)
    files.push(...print({ fill, printed: { article, deck, theme, scheme, slices }, html, xml }))
  } catch (cause) {
    if (context.templates.size === 0) throw cause
    const name = [...context.templates.keys()].filter((key) => key.startsWith('slides/')).join(', ')
    const reason = cause instanceof Error ? cause.message : String(cause)
    diagnostics.push(createDiagnostic(context.file, undefined, templateValid(name, reason)))
  }
  const printers = [html.slides, html.notes, xml.slides, xml.notes]
  const found = printers.flatMap((printer) => [...printer.diagnostics])
  return { files, diagnostics: uniqueDiagnostics([...diagnostics, ...found]), omitted }
}

const createPrinters = (
  article: Article,
  { deck, math }: { deck: Deck; math: MathDrawings },
  { file, anchor, address = (href) => href, bareNotes }: PressedFormat,
  context: RenderContext,
  xml: boolean,
): Printers => {
  const ids = new Set(deck.slides.map(({ id }) => id))
  const shown = imagesIn(deck.slides.map(({ title, slots }) => [title, slots]))
  const shared = {
    file: context.file,
    words: words(article.meta.lang),
    headingShift: 1,
    open: true,
    idPrefix: false,
    xml,
    link: (url: string) => {
      const href = file === undefined ? undefined : articleHref(url, file, context)
      return href === undefined ? undefined : address(href)
    },
    anchor: (id: string) => (ids.has(id) ? (anchor?.(id) ?? `#${encodeURIComponent(id)}`) : undefined),
  } as const
  return {
    slides: createPrinter({ ...shared, math, asset: context.asset }),
    // An image that a slide shows is not embedded twice; notes tell of it.
    notes: createPrinter({
      ...shared,
      math: bareNotes ? undefined : math,
      asset: (url) => (shown.has(url) ? undefined : context.asset(url)),
    }),
  }
}
