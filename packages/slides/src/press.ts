import {
  type Article,
  articleHref,
  createDiagnostic,
  type Diagnostic,
  type OutputFile,
  type Remember,
  type RenderContext,
  type Rendered,
} from '@trifold/core'
import { type Deck, type DeckBox, deckFor, type Theme, uniqueDiagnostics } from '@trifold/deck'
import {
  createPrinter,
  directionOf,
  type MathDrawings,
  type Printer,
  templatePlace,
  templateValid,
  words,
} from '@trifold/prose'
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
  /** Keeps what is the same for other articles. */
  readonly shared: Remember
}

/** Printers of what stands on slides, and of what is spoken. */
export interface Printers {
  readonly slides: Printer
  readonly notes: Printer
}

/** All that printing a deck takes. */
export interface Press {
  readonly fill: Fill
  /** Keeps what templates make of nothing that the article says; not where templates are the user's own, which may ask for more. */
  readonly filled: Remember
  readonly printed: Printed
  /** Makes printers of HTML, or of what is XML too. */
  printers(markup: 'html' | 'xml'): Printers
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
  print: (press: Press) => Promise<OutputFile[]>,
): Promise<Rendered> => {
  const { article, deck, theme, math, settings, diagnostics, omitted } = await deckFor(
    whole,
    format,
    options,
    context,
    format.box,
  )
  if (deck === undefined) return { files: [], diagnostics, omitted }
  const made: Printers[] = []
  const printers = (markup: 'html' | 'xml'): Printers => {
    const printers = createPrinters(article, { deck, math }, format, context, markup === 'xml')
    made.push(printers)
    return printers
  }
  const files: OutputFile[] = []
  try {
    const { shared } = context
    const fill = await shared('templates of slides', () => createTemplates(context.templates))
    const filled: Remember = context.templates.size === 0 ? shared : (_, make) => make()
    const printed = { article, deck, theme, scheme: settings.scheme ?? 'auto', shared } as const
    files.push(...(await print({ fill, filled, printed, printers })))
  } catch (cause) {
    if (context.templates.size === 0) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    diagnostics.push(templateFinding(context, reason))
  }
  const found = made.flatMap(({ slides, notes }) => [...slides.diagnostics, ...notes.diagnostics])
  return { files, diagnostics: uniqueDiagnostics([...diagnostics, ...found]), omitted }
}

/** In the template itself, where only one is the user's own: of several, Handlebars does not tell which. */
const templateFinding = ({ templates, file }: RenderContext, reason: string): Diagnostic => {
  const own = [...templates].filter(([name]) => name.startsWith('slides/'))
  const finding = templateValid(own.map(([name]) => name).join(', '), reason)
  const [only, ...others] = own
  if (only === undefined || others.length > 0) return createDiagnostic(file, undefined, finding)
  return createDiagnostic(`${only[0]}.hbs`, templatePlace(only[1], reason), finding)
}

const createPrinters = (
  article: Article,
  { deck, math }: { deck: Deck; math: MathDrawings },
  { file, anchor, address = (href) => href, bareNotes }: PressedFormat,
  context: RenderContext,
  xml: boolean,
): Printers => {
  const ids = new Set(deck.slides.map(({ id }) => id))
  let shown: ReadonlySet<string> | undefined
  const isShown = (url: string): boolean => {
    shown ??= imagesIn(deck.slides.map(({ title, slots }) => [title, slots]))
    return shown.has(url)
  }
  const shared = {
    file: context.file,
    words: words(article.meta.lang),
    direction: directionOf(article.meta.lang),
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
      asset: (url) => (isShown(url) ? undefined : context.asset(url)),
    }),
  }
}
