import type { Article, Asset } from '@trifold/core'
import { type Deck, type Piece, shortTitle } from '@trifold/deck'
import { directionOf, type MathDrawings, type Printer, type Words } from '@trifold/prose'
import type { Design } from '../design/design.ts'
import { layoutRole } from '../design/design.ts'
import type { Part } from '../opc/part.ts'
import { createRelations, type Relations } from '../opc/relations.ts'
import { type PackRelations, writePackage } from '../opc/write-package.ts'
import type { Pictures } from '../pictures/prepare-pictures.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import { slideType, slideXml } from '../slide/slide-part.ts'
import { languageTag } from '../text/language-tag.ts'
import { linksOf, webLink } from './links-of.ts'
import { createMedia } from './media.ts'
import { notesPart } from './notes-part.ts'
import { presentationName, presentationPart } from './presentation-part.ts'
import { propertiesParts } from './properties-parts.ts'
import { settingsParts, themeOf } from './settings-parts.ts'

/** What a presentation is written of. */
export interface PresentationContent {
  readonly article: Article
  readonly deck: Deck
  readonly design: Design
  /** The pieces of each slide, in their places. */
  readonly pieces: readonly (readonly Piece[])[]
  readonly words: Words
  readonly math: MathDrawings
  readonly printer: Printer
  readonly asset: (url: string) => Asset | undefined
  readonly pictures: Pick<Pictures, 'find'>
  readonly packRelations: PackRelations
}

/** A presentation: a design, filled with the slides of a deck. */
export const writePresentation = (content: PresentationContent): Uint8Array => {
  const { article, deck, design } = content
  const { slides } = deck
  const lang = languageTag(deck.lang)
  const rtl = directionOf(deck.lang) === 'rtl'
  const names = slides.map((_, index) => `/ppt/slides/slide${index + 1}.xml`)
  const link = linksOf(slides, names)
  const media = createMedia()
  const contextOf = (relations: Relations, linked = link): SlideContext => {
    const { words, math, printer, asset, pictures } = content
    let last = 1
    return {
      ...{ design, lang, rtl, words, math, printer, asset, pictures },
      link: (url) => linked(url, relations),
      media: (file) => relations.to('image', media.add(file)),
      nextId: () => {
        last += 1
        return last
      },
    }
  }
  const parts: Part[] = []
  slides.forEach((slide, index) => {
    const name = names[index] ?? ''
    const relations = createRelations()
    relations.to('slideLayout', design.layouts[layoutRole(slide)].part)
    const foot = { title: deck.title, number: index + 1, total: slides.length }
    const xml = slideXml(slide, content.pieces[index] ?? [], foot, contextOf(relations))
    if (slide.notes.length > 0) {
      const place = { name: `/ppt/notesSlides/notesSlide${index + 1}.xml`, slide: name, number: index + 1 }
      parts.push(notesPart(slide.notes, place, design, (own) => contextOf(own, webLink)))
      relations.to('notesSlide', place.name)
    }
    parts.push({ name, type: slideType, content: xml, relations: relations.list() })
  })
  const settings = settingsParts(design)
  const theme = themeOf(design)
  const others = [
    ...settings.map(([type, { name }]) => [type, name] as const),
    ...(theme === undefined ? [] : [['theme', theme] as const]),
  ]
  const presentation = presentationPart(design, deck, names, { rtl, others })
  const properties = propertiesParts(article, deck)
  return writePackage(
    [
      ...design.parts,
      ...parts,
      ...media.parts(),
      ...settings.map(([, part]) => part),
      presentation,
      ...properties.parts,
    ],
    [{ id: 'rId1', type: 'officeDocument', target: presentationName }, ...properties.relations],
    { footer: shortTitle(deck.title), packRelations: content.packRelations },
  )
}
