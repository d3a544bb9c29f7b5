import { normaliseLanguage, tagOfLanguage } from '@trifold/compile'
import { agentSchema, severities } from '@trifold/core'
import { z } from 'zod'
import { contentSchema, folderSchema } from './content-schema.ts'

// An offset, not a name such as Europe/Paris: what a name means changes with the time zone database of the machine.
const timeZone = /^(Z|UTC|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/

const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected an absolute URL that begins with http:// or https://' })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' })

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

/** What a rule makes of findings. */
export const ruleSchema = z.enum(['off', 'warn', ...severities], `expected off, ${severities.join(', ')}`)

/** What `trifold.config.json` may hold: data alone, every key optional. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the JSON Schema of this file is, for editors.'),
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
    content: contentSchema
      .optional()
      .describe(
        'The folders that hold articles; without it, the whole collection. A list: slugs begin inside each folder. An object: with the text that each folder has, as in `{ "docs": "guide" }`.',
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
      .meta({ pattern: '^(?=.*\\{lang\\})(?=.*\\{slug\\})[Hh][Tt][Tt][Pp][Ss]?://' })
      .optional()
      .describe(
        'Where articles in another language than `lang` are published: an address with `{lang}` and `{slug}` in it.',
      ),
    site: z
      .strictObject({
        name: z.string().min(1).describe('The name of the website.'),
        url: webAddress.describe('The address of its front page.'),
      })
      .optional()
      .describe('The website that the collection is a part of; without it, the collection is the site.'),
    // Websites are mostly published by organisations, as a publisher in front matter is one unless it says otherwise.
    publisher: agentSchema
      .extend({
        type: agentSchema.shape.type
          .removeDefault()
          .default('Organization')
          .describe('What they are: an organisation or a person.'),
      })
      .optional()
      .describe('Who publishes the articles.'),
    timeZone: z
      .string()
      .regex(timeZone, 'expected an offset such as +01:00, or UTC')
      .optional()
      .describe('For dates without a zone.'),
    lang: z
      .string()
      .regex(languageTag, {
        error: ({ input }) =>
          `expected a language tag such as ${tagOfLanguage(String(input)) ?? normaliseLanguage(String(input)) ?? 'en or pt-BR'}`,
      })
      .optional()
      .describe('The language of articles that name none, and of the index page.'),
    assetRoots: z
      .array(folderSchema)
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
    rules: z.record(z.string(), ruleSchema).default({}).describe('The severity of findings, by code.'),
  })
  .refine(({ site, baseUrl }) => site === undefined || baseUrl?.startsWith(site.url) !== false, {
    path: ['baseUrl'],
    error: 'expected an address of the site that `site` names',
  })

/** A collection's configuration, its defaults filled in. */
export type Config = z.infer<typeof configSchema>

/** What holds without a configuration file. */
export const defaultConfig = (): Config => configSchema.parse({})
