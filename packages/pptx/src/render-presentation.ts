import { type Article, articleHref, type RenderContext, type Rendered } from '@trifold/core'
import {
  type Deck,
  type DeckBox,
  deckFor,
  fontRoles,
  layOut,
  type MadeDeck,
  uniqueDiagnostics,
} from '@trifold/deck'
import { createPrinter, directionOf, type Printer, words } from '@trifold/prose'
import { sharedDesign } from './design/shared-design.ts'
import { createPackRelations } from './opc/pack-relations.ts'
import type { PptxOptions } from './options.ts'
import { preparePictures } from './pictures/prepare-pictures.ts'
import { writePresentation } from './presentation/write-presentation.ts'
import { balanced } from './slide/balanced.ts'
import type { deckInTemplate, MaybeInTemplate } from './template/deck-in-template.ts'

/** The presentation of an article, in Trifold's own design or in the user's template. */
export const renderPresentation = async (
  whole: Article,
  options: PptxOptions,
  context: RenderContext,
): Promise<Rendered> => {
  const make = (box?: DeckBox) => deckFor(whole, { name: 'pptx' }, options, context, box)
  const place = { article: context.file, rtl: directionOf(whole.meta.lang) === 'rtl' }
  const found: MaybeInTemplate =
    context.template === undefined
      ? { made: await make(), diagnostics: [] }
      : await inTemplate(context.template, place, make)
  const { made, loaded } = found
  if (made === undefined) return { files: [], diagnostics: [...found.diagnostics], omitted: [] }
  const { article, deck, theme, math, settings, omitted, ruler } = made
  if (deck === undefined) return { files: [], diagnostics: made.diagnostics, omitted }
  const { geometry, lang } = deck
  const dark = settings.scheme === 'dark'
  const rtl = directionOf(lang) === 'rtl'
  const design = loaded?.design ?? sharedDesign({ theme, dark, geometry, rtl, lang }, context)
  const pieces = deck.slides.map((slide) => {
    const laid = layOut(slide, { geometry, ruler, lang })
    // A template's places are as wide as it says.
    return loaded === undefined ? laid.map((piece) => balanced(piece, ruler, rtl)) : laid
  })
  const pictures = await preparePictures(pieces.flat(), {
    file: context.file,
    asset: context.asset,
    math,
    ink: loaded?.ink ?? (dark ? theme.dark : theme.light).ink,
    fonts: fontRoles.flatMap((role) => theme.fonts[role].files.map(({ bytes }) => bytes)),
  })
  const printer = printerOf(article, deck, made, context)
  const { asset } = context
  const content = writePresentation({
    ...{ article, deck, design, pieces, math, printer, asset, pictures },
    words: words(lang),
    packRelations: context.shared('pptx relations', createPackRelations),
  })
  return {
    files: [{ path: 'slides.pptx', content, role: 'main', label: 'PowerPoint' }],
    diagnostics: uniqueDiagnostics([
      ...found.diagnostics,
      ...made.diagnostics,
      ...pictures.diagnostics,
      ...printer.diagnostics,
    ]),
    omitted,
  }
}

/** A reader of templates is loaded with the first of them. */
const inTemplate: typeof deckInTemplate = async (...given) => {
  const reader = await import('./template/deck-in-template.ts')
  return reader.deckInTemplate(...given)
}

/** A printer of what stands on slides and in their notes; images in text are told by their words. */
const printerOf = (article: Article, deck: Deck, { math }: MadeDeck, context: RenderContext): Printer => {
  const ids = new Set(deck.slides.map(({ id }) => id))
  return createPrinter({
    file: context.file,
    words: words(article.meta.lang),
    direction: directionOf(article.meta.lang),
    math,
    open: true,
    idPrefix: false,
    link: (url: string) => articleHref(url, 'slides.pptx', context),
    anchor: (id: string) => (ids.has(id) ? `#${id}` : undefined),
    asset: () => undefined,
  })
}
