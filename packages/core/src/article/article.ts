import { z } from 'zod'
import { type JsonSchema, jsonSchemaOf } from '../json/json-schema.ts'
import type { FootnoteDefinition } from '../prose/flow.ts'
import { type Metadata, metadataSchema } from './metadata.ts'
import { type Block, blockSchema, footnoteDefinitionSchema } from './tree.ts'

/** The version of the Article model; it goes up when an older `article.json` would no longer mean the same. */
export const modelVersion = 1

/**
 * An article: what every renderer is given, and what `article.json` holds.
 *
 * The tree is plain JSON. Inline nodes and plain blocks are mdast's, with references resolved; Trifold's own
 * blocks are further types. Every block has an `id`, unique in the article, and (if it came from a file) its
 * `position` there. Headings at the article's top open sections, which nest by rank.
 */
export interface Article {
  model: typeof modelVersion
  meta: Metadata
  children: Block[]
  footnotes: FootnoteDefinition[]
}

/** The schema of an {@link Article}; it fills in what may be left out. */
export const articleSchema: z.ZodType<Article> = z
  .strictObject({
    model: z.literal(modelVersion),
    meta: metadataSchema,
    children: z.array(blockSchema),
    footnotes: z.array(footnoteDefinitionSchema).default([]),
  })
  .meta({ id: 'Article', title: 'Trifold article' })

/** The JSON Schema of an `article.json`. */
export const articleJsonSchema = (): JsonSchema => jsonSchemaOf(articleSchema)
