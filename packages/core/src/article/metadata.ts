import { z } from 'zod'
import { proseModeSchema } from '../prose/prose-mode.ts'
import { calendarDateSchema } from './calendar-date.ts'

const url = z.string().min(1)

/** A person or an organisation that wrote or publishes the article. */
export const agentSchema = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum(['Person', 'Organization']).default('Person'),
    url: url.optional().describe('A page about them.'),
    sameAs: z.array(url).optional().describe('Other pages about the same one.'),
    image: url.optional(),
  })
  .meta({ id: 'Agent', description: 'A person or an organisation.' })

/** A person or an organisation; addresses as the author wrote them. */
export type Agent = z.infer<typeof agentSchema>

/** A work that the article draws on: `basedOn` if it restates it, `cites` if it refers to it. */
export const sourceWorkSchema = z
  .strictObject({
    title: z.string().min(1),
    relation: z.enum(['basedOn', 'cites']).default('cites'),
    url: url.optional(),
    date: calendarDateSchema.optional(),
    authors: z.array(z.string().min(1)).optional(),
    publisher: z.string().optional(),
  })
  .meta({ id: 'SourceWork', description: 'A work that the article is based on or cites.' })

/** A work that the article draws on. */
export type SourceWork = z.infer<typeof sourceWorkSchema>

/** The same article in another language. */
const translationSchema = z.strictObject({ lang: z.string().min(1), url })

/** How the article becomes slides. */
export const slideSettingsSchema = z.strictObject({
  theme: z.string().optional().describe('The name of a theme, or the path of its JSON file.'),
  scheme: z
    .enum(['auto', 'light', 'dark'])
    .optional()
    .describe('Which palette of the theme a deck opens in: that which the viewer prefers, or always one.'),
  size: z.enum(['16:9', '4:3']).optional(),
  prose: proseModeSchema.optional(),
})

/** What an article says of its slides; what is missing is the renderer's to choose. */
export type SlideSettings = z.infer<typeof slideSettingsSchema>

/** What is known of an article beside its text. `title`, `slug` and `lang` are always there after compiling. */
export const metadataSchema = z
  .strictObject({
    title: z.string(),
    subtitle: z.string().optional(),
    description: z.string().optional(),
    slug: z
      .string()
      .regex(/^[^/\\\p{Cc}]+(\/[^/\\\p{Cc}]+)*$/u, 'a slug is one or more names joined by /')
      .refine(
        (slug) => !slug.split('/').some((part) => part === '.' || part === '..'),
        'a slug has no . or .. part',
      )
      .describe('Where the outputs stand, relative to the output folder; folders are joined by /.'),
    lang: z.string().describe('A BCP 47 language tag.'),
    authors: z.array(agentSchema).default([]),
    publisher: agentSchema.optional(),
    published: calendarDateSchema.optional(),
    modified: calendarDateSchema.optional(),
    tags: z.array(z.string()).default([]),
    license: z.string().optional().describe('A URL, or an SPDX identifier.'),
    image: z
      .strictObject({
        src: url,
        alt: z.string().default(''),
        credit: z.string().min(1).optional().describe('Who made it, in words.'),
        license: z.string().min(1).optional().describe('A URL, or an SPDX identifier.'),
      })
      .optional(),
    canonical: z.url().optional().describe('The address at which the article is published.'),
    sources: z.array(sourceWorkSchema).default([]),
    translations: z.array(translationSchema).default([]),
    slides: slideSettingsSchema.default({}),
    jsonld: z
      .record(z.string(), z.json())
      .optional()
      .describe(
        'Properties that the article’s data has beside Trifold’s, or in their place, as JSON-LD of schema.org; null leaves one out. Other nodes stand under @graph.',
      ),
    extra: z
      .record(z.string(), z.json())
      .default({})
      .describe('Keys that Trifold does not know, carried along.'),
  })
  .meta({ id: 'Metadata', description: 'What is known of an article beside its text.' })

/** What is known of an article beside its text; lists are empty where the author gave none. */
export type Metadata = z.infer<typeof metadataSchema>
