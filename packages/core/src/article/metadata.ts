import { z } from 'zod'
import { proseModeSchema } from '../prose/prose-mode.ts'
import { calendarDateSchema, publicationDateSchema } from './calendar-date.ts'

const url = z.string().min(1)

/** What wrote or publishes an article. */
export const agentTypes = ['Person', 'Organization'] as const

/** How an article stands to a work that it draws on: it restates it, or refers to it. */
export const sourceRelations = ['basedOn', 'cites'] as const

/** A person or an organisation that wrote or publishes the article. */
export const agentSchema = z
  .strictObject({
    name: z.string().min(1).describe('As readers should see it.'),
    type: z.enum(agentTypes).default('Person').describe('What they are: a person or an organisation.'),
    url: url.optional().describe('A page about them.'),
    sameAs: z.array(url).optional().describe('Other pages about the same one.'),
    image: url.optional().describe('A picture of them, or their logo: an address or a path.'),
  })
  .meta({ id: 'Agent', description: 'A person or an organisation.' })

/** A person or an organisation; addresses as the author wrote them. */
export type Agent = z.infer<typeof agentSchema>

/** A work that the article draws on: `basedOn` if it restates it, `cites` if it refers to it. */
export const sourceWorkSchema = z
  .strictObject({
    title: z.string().min(1).describe('The title of the work.'),
    relation: z
      .enum(sourceRelations)
      .default('cites')
      .describe('`basedOn` if the article restates the work, `cites` if it refers to it.'),
    url: url.optional().describe('Where the work is to be found.'),
    date: publicationDateSchema
      .optional()
      .describe('When the work was published: a date, or the year alone.'),
    authors: z.array(z.string().min(1)).optional().describe('The names of those who wrote the work.'),
    publisher: z.string().optional().describe('The name of who published the work.'),
  })
  .meta({ id: 'SourceWork', description: 'A work that the article is based on or cites.' })

/** A work that the article draws on. */
export type SourceWork = z.infer<typeof sourceWorkSchema>

/** The same article in another language. */
export const translationSchema = z.strictObject({
  lang: z.string().min(1).describe('The translation’s language, as a BCP 47 tag such as fr or pt-BR.'),
  url: url.describe('Where the translation is to be found.'),
})

/** The article's picture. */
export const pictureSchema = z.strictObject({
  src: url.describe('An address, or the path of an image relative to the article.'),
  alt: z.string().default('').describe('What it shows, in words, for those who do not see it.'),
  credit: z.string().min(1).optional().describe('Who made it, in words.'),
  license: z.string().min(1).optional().describe('A URL, or an SPDX identifier.'),
})

/** Which palette of a theme a deck opens in: that which the viewer prefers, or always one. */
export const slideSchemes = ['auto', 'light', 'dark'] as const

/** Width to height of a slide. */
export const slideSizes = ['16:9', '4:3'] as const

/** How the article becomes slides. */
export const slideSettingsSchema = z.strictObject({
  theme: z.string().optional().describe('The name of a theme, or the path of its JSON file.'),
  scheme: z
    .enum(slideSchemes)
    .optional()
    .describe('Which palette of the theme a deck opens in: that which the viewer prefers, or always one.'),
  size: z.enum(slideSizes).optional().describe('Width to height of a slide.'),
  prose: proseModeSchema.optional(),
})

/** What an article says of its slides; what is missing is the renderer's to choose. */
export type SlideSettings = z.infer<typeof slideSettingsSchema>

/** What is known of an article beside its text. `title`, `slug` and `lang` are always there after compiling. */
export const metadataSchema = z
  .strictObject({
    title: z.string().describe('The title; without it, the first heading of rank 1, else the file’s name.'),
    subtitle: z.string().optional().describe('A second line below the title.'),
    description: z
      .string()
      .optional()
      .describe('What the article is about, in a sentence or two: for search results, cards and data.'),
    slug: z
      .string()
      .regex(/^[^/\\\p{Cc}]+(\/[^/\\\p{Cc}]+)*$/u, 'a slug is one or more names joined by /')
      .refine(
        (slug) => !slug.split('/').some((part) => part === '.' || part === '..'),
        'a slug has no . or .. part',
      )
      .describe('Where the outputs stand, relative to the output folder; folders are joined by /.'),
    lang: z.string().describe('A BCP 47 language tag.'),
    authors: z.array(agentSchema).default([]).describe('Who wrote the article.'),
    publisher: agentSchema
      .optional()
      .describe('Who publishes the article; without it, the publisher of the collection.'),
    published: calendarDateSchema
      .optional()
      .describe('When the article was published: 2026-11-22, or 2026-11-22T09:30:00+01:00.'),
    modified: calendarDateSchema
      .optional()
      .describe('When the article last changed: 2026-11-22, or 2026-11-22T09:30:00+01:00.'),
    tags: z.array(z.string()).default([]).describe('Words that the article is found by.'),
    license: z
      .string()
      .optional()
      .describe('Under which licence the article stands: a URL, or an SPDX identifier such as CC-BY-4.0.'),
    image: pictureSchema
      .optional()
      .describe('The article’s picture: at the head of its page, and in its data.'),
    canonical: z.url().optional().describe('The address at which the article is published.'),
    sources: z.array(sourceWorkSchema).default([]).describe('Works that the article draws on.'),
    translations: z
      .array(translationSchema)
      .default([])
      .describe('The same article in other languages, where they are published elsewhere.'),
    slides: slideSettingsSchema.default({}).describe('How the article becomes slides.'),
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
