import { blockSchema, phrasingSchema, positionSchema, slideLayouts } from '@trifold/core'
import { z } from 'zod'
import type { Deck, DeckSlide } from '../deck.ts'
import { slotSchemas } from './slot-schemas.ts'

/** The version of the form of a deck's file; it goes up when an older file would no longer mean the same. */
export const deckFileVersion = 1

/** A picture that slides or notes show. */
export interface DeckImage {
  /** A data URL that holds it. */
  src: string
  /** In CSS px. */
  width: number
  height: number
}

/** What `deck.json` holds: a deck, and its pictures by the URLs that name them in it. */
export interface DeckFile extends Omit<Deck, 'misfits'> {
  /** Where its JSON Schema is. */
  $schema?: string | undefined
  model: typeof deckFileVersion
  images: Record<string, DeckImage>
}

const px = z.number().nonnegative()

const slideSchema = z
  .strictObject({
    id: z.string().min(1).describe('Stable and unique in the deck.'),
    layout: z.enum(slideLayouts),
    eyebrow: z.string().optional().describe('Set small above the title.'),
    title: z.array(phrasingSchema).min(1),
    titleSize: z.number().positive().describe('In px of the geometry.'),
    titleHidden: z.boolean().describe('The title is read out but not shown.'),
    part: z
      .strictObject({ index: z.int().min(1), of: z.int().min(2) })
      .optional()
      .describe('Which part of several of one block.'),
    slots: z
      .record(z.string(), z.discriminatedUnion('kind', Object.values(slotSchemas) as SlotTuple))
      .describe('By name, in reading order.'),
    steps: z.int().min(0).describe('How many presses it takes until all of it is shown.'),
    notes: z.array(blockSchema).describe('What the speaker sees.'),
    sections: z.array(z.string()).describe('Ids of the sections that it is from, outermost first.'),
    shows: z.array(z.string()).describe('Ids of the blocks that it shows, wholly or in part.'),
    anchors: z.array(z.string()).describe('Ids of the article that lead to it, beside its own.'),
    position: positionSchema.optional(),
  })
  .meta({ id: 'DeckSlide' }) satisfies z.ZodType<DeckSlide>

type SlotTuple = [(typeof slotSchemas)['inline'], ...(typeof slotSchemas)[keyof typeof slotSchemas][]]

/** The schema of a {@link DeckFile}. */
export const deckFileSchema: z.ZodType<DeckFile> = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema is.'),
    model: z.literal(deckFileVersion),
    title: z.string(),
    lang: z.string().describe('A BCP 47 language tag.'),
    geometry: z
      .strictObject({ width: px, height: px, marginX: px, marginTop: px, marginBottom: px })
      .describe('The box that slides are paginated for, and its margins, in px.'),
    sections: z
      .array(z.strictObject({ id: z.string(), title: z.string(), depth: z.int().min(0) }))
      .describe('The article’s sections, in reading order.'),
    slides: z.array(slideSchema).min(1),
    images: z
      .record(z.string(), z.strictObject({ src: z.string().regex(/^data:image\//), width: px, height: px }))
      .describe('Local pictures, by the URLs that name them in slides and notes.'),
  })
  .meta({ id: 'Deck', title: 'Trifold deck' })
