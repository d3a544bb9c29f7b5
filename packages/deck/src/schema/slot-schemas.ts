import { blockSchema, imageSchema, phrasingSchema, sourceWorkSchema } from '@trifold/core'
import { z } from 'zod'
import { sizes } from '../geometry.ts'
import type { Slot, SlotKind } from '../slot.ts'

const content = z.array(phrasingSchema)
const blocks = z.array(blockSchema)
const size = z.literal(sizes).describe('Of the text, in px of the geometry.')
const hue = z
  .int()
  .min(1)
  .optional()
  .describe('Which of the theme’s hues it wears, from 1: that of the comparison’s subject of the same name.')
const step = z
  .int()
  .min(1)
  .optional()
  .describe('At which press it appears, from 1; without one it is there from the start.')
const spans = z.array(z.int().min(1)).describe('Widths of the columns, in parts of 48.')

type SlotSchemas = { readonly [Kind in SlotKind]: z.ZodType<Extract<Slot, { kind: Kind }>> }

/** The schema of each kind of slot; a kind without one does not compile. */
export const slotSchemas = {
  inline: z.strictObject({ kind: z.literal('inline'), size, content }),
  blocks: z.strictObject({ kind: z.literal('blocks'), size, blocks }),
  items: z.strictObject({
    kind: z.literal('items'),
    size,
    style: z.enum(['bullets', 'numbers', 'points']),
    items: z.array(
      z.strictObject({
        id: z.string(),
        marker: z.boolean().describe('False where it goes on from the slide before.'),
        checked: z.boolean().optional(),
        number: z.int().optional(),
        blocks,
        step,
      }),
    ),
  }),
  terms: z.strictObject({
    kind: z.literal('terms'),
    size,
    terms: z.array(z.strictObject({ id: z.string(), term: content, meaning: blocks, hue, step })),
  }),
  beats: z.strictObject({
    kind: z.literal('beats'),
    size,
    columns: z.int().min(1),
    beats: z.array(
      z.strictObject({
        id: z.string(),
        number: z.int(),
        name: content,
        blocks,
        turn: z.boolean().describe('The turning point of the story.'),
        step,
      }),
    ),
  }),
  comparison: z.strictObject({
    kind: z.literal('comparison'),
    size,
    spans,
    corner: content,
    subjects: z.array(z.strictObject({ content, hue })),
    rows: z.array(z.strictObject({ dimension: content, cells: z.array(content), step })),
  }),
  table: z.strictObject({
    kind: z.literal('table'),
    size,
    spans,
    align: z.array(z.enum(['left', 'right', 'center']).nullable()),
    header: z.array(content),
    rows: z.array(z.array(content)),
    stepped: z.literal(true).optional().describe('Its rows appear one by one, the first at the first press.'),
  }),
  code: z.strictObject({
    kind: z.literal('code'),
    size,
    lang: z.string().optional(),
    title: z.string().optional(),
    value: z.string(),
    firstLine: z.int().min(1).describe('Which line of the whole block is the first here, from 1.'),
    marked: z.array(z.int()).describe('The lines that the author refers to, counted as firstLine is.'),
    firstNumber: z
      .int()
      .optional()
      .describe('The number that the first line here wears, where lines are numbered.'),
  }),
  math: z.strictObject({
    kind: z.literal('math'),
    size,
    value: z.string().describe('TeX.'),
    width: z.number().describe('Of the box that it is drawn in, in px.'),
    height: z.number(),
  }),
  image: z.strictObject({
    kind: z.literal('image'),
    size,
    image: imageSchema,
    fit: z.enum(['fill', 'double']),
    caption: content.optional(),
    third: z
      .boolean()
      .optional()
      .describe('It takes a third of the slide, and leaves the rest to what is beside it.'),
  }),
  questions: z.strictObject({
    kind: z.literal('questions'),
    size,
    questions: z.array(z.strictObject({ id: z.string(), question: content, answer: blocks, step })),
  }),
  works: z.strictObject({ kind: z.literal('works'), size, works: z.array(sourceWorkSchema) }),
  credits: z.strictObject({
    kind: z.literal('credits'),
    size,
    authors: z.array(z.string()),
    date: z.string().optional().describe('As a reader of the article’s language would write it.'),
    versions: z
      .array(z.strictObject({ lang: z.string(), name: z.string(), url: z.string() }))
      .optional()
      .describe('The article in other languages, called as they call themselves.'),
  }),
} satisfies SlotSchemas
