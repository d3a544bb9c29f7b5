import { agentSchema, severities } from '@trifold/core'
import { z } from 'zod'

// An offset, not a name such as Europe/Paris: what a name means changes with the time zone database of the machine.
const timeZone = /^(Z|UTC|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

const folder = z
  .string()
  .refine(
    (path) => !/^[/\\]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split('/').includes('..'),
    'a folder is named relative to the collection, with / between folders, and lies inside it',
  )

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an absolute URL that begins with http:// or https://',
})

const isTranslationUrl = (text: string): boolean =>
  text.includes('{lang}') &&
  text.includes('{slug}') &&
  /^https?:\/\//i.test(text) &&
  URL.canParse(text.replaceAll('{lang}', 'fr').replaceAll('{slug}', 'post'))

const formatsSchema = z.union(
  [
    z.array(z.string()),
    z.record(
      z.string(),
      z.union([z.boolean(), z.record(z.string(), z.json())], 'expected true, false or an object of options'),
    ),
  ],
  'expected a list of formats, or an object of formats with their options',
)

/** What `trifold.config.json` may hold: data alone, every key optional. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    formats: formatsSchema
      .optional()
      .describe(
        'A list: these formats are made. An object: the options of each; `false` leaves a format out, those not named are made.',
      ),
    aliases: z
      .record(z.string(), z.string())
      .default({})
      .describe(
        'Keys of front matter as the authors write them, and the key of Trifold that each stands for.',
      ),
    name: z
      .string()
      .min(1)
      .optional()
      .describe('The name of the collection, which is that of the site unless `site` names it.'),
    baseUrl: webAddress
      .optional()
      .describe('Where the articles are published; an article’s address is this and its slug.'),
    translationUrl: z
      .string()
      .refine(
        isTranslationUrl,
        'expected an absolute URL with {lang} and {slug}, such as https://example.org/{lang}/posts/{slug}/',
      )
      .optional()
      .describe(
        'Where articles in another language than `lang` are published: an address with `{lang}` and `{slug}` in it.',
      ),
    site: z
      .strictObject({ name: z.string().min(1), url: webAddress })
      .optional()
      .describe('The website that the collection is a part of; without it, the collection is the site.'),
    // Websites are mostly published by organisations, as a publisher in front matter is one unless it says otherwise.
    publisher: agentSchema
      .extend({ type: agentSchema.shape.type.removeDefault().default('Organization') })
      .optional(),
    timeZone: z
      .string()
      .regex(timeZone, 'expected an offset such as +01:00, or UTC')
      .optional()
      .describe('For dates without a zone.'),
    lang: z
      .string()
      .regex(languageTag, 'expected a language tag such as en or pt-BR')
      .optional()
      .describe('The language of articles that name none, and of the index page.'),
    assetRoots: z
      .array(folder)
      .default(['.', 'static', 'public'])
      .describe('Folders in which images with a path from / are looked for, in this order.'),
    theme: z.string().min(1).optional().describe('The theme of slides.'),
    template: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A presentation (.pptx, .potx), relative to the collection, whose design PowerPoint slides take on.',
      ),
    strict: z.boolean().default(false).describe('What is doubtful is an error.'),
    rules: z
      .record(z.string(), z.enum(['off', ...severities], `expected off, ${severities.join(', ')}`))
      .default({})
      .describe('The severity of findings, by code.'),
  })
  .refine(({ site, baseUrl }) => site === undefined || baseUrl?.startsWith(site.url) !== false, {
    path: ['baseUrl'],
    error: 'expected an address of the site that `site` names',
  })

/** A collection's configuration, its defaults filled in. */
export type Config = z.infer<typeof configSchema>

/** What holds without a configuration file. */
export const defaultConfig = (): Config => configSchema.parse({})
