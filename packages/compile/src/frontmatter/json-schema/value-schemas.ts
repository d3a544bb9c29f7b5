import {
  agentSchema,
  agentTypes,
  metadataSchema,
  pictureSchema,
  proseModes,
  slideSchemes,
  slideSettingsSchema,
  slideSizes,
  sourceRelations,
  sourceWorkSchema,
  translationSchema,
} from '@trifold/core'
import { z } from 'zod'
import type { KeyName } from '../keys.ts'
import { agentSpellings } from '../read-agents.ts'
import { imageSpellings } from '../read-image.ts'
import { sourceSpellings } from '../read-sources.ts'
import { tagNames } from '../read-tags.ts'
import { modifiedSpellings, translationSpellings } from '../readers.ts'
import { datePattern } from './date-pattern.ts'
import {
  addressSchema,
  choiceSchema,
  flagSchema,
  listSchema,
  mapSchema,
  patternSchema,
  textSchema,
} from './part-schemas.ts'

const languageSchema = patternSchema(
  /^\s*[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*(\..*)?\s*$/,
  'a language tag such as en or pt-BR',
)

const dateSchema = z
  .union([
    patternSchema(datePattern, 'a date such as 2026-11-22 or 2026-11-22T09:30:00+01:00'),
    z.int().min(1_000_01_01).max(9999_12_31),
  ])
  .meta({ id: 'Date', description: 'A date such as 2026-11-22 or 2026-11-22T09:30:00+01:00.' })

/** Of a work of others the year is enough. */
const publicationSchema = z.union([
  dateSchema,
  z.int().min(1000).max(9999),
  z.string().regex(/^\s*(?:\d{4}(?:[-/]\d{1,2})?|[A-Za-z]{3,9}\.?,? \d{4})\s*$/),
])

const tagSchema: z.ZodType = z
  .union([textSchema, z.looseObject({}).meta({ anyOf: tagNames.map((name) => ({ required: [name] })) })])
  .meta({ id: 'Tag', description: 'A tag, or a map with its name.' })

const tagsSchema = z.union([
  z.array(z.union([tagSchema, z.array(tagSchema), z.null()])),
  textSchema,
  // Zola's `taxonomies`.
  z.looseObject({}),
])

const agentValueSchema = (): z.ZodType =>
  z
    .union([
      addressSchema,
      mapSchema({
        schemas: {
          name: textSchema,
          type: choiceSchema(agentTypes),
          url: addressSchema,
          sameAs: listSchema(addressSchema),
          image: addressSchema,
        },
        spellings: agentSpellings,
        about: agentSchema.shape,
        required: ['name'],
      }),
    ])
    .meta({ id: 'PersonOrOrganization', description: 'A name, or a map with a name.' })

const sourceSchema = (): z.ZodType =>
  z.union([
    textSchema,
    mapSchema({
      schemas: {
        title: textSchema,
        relation: choiceSchema(sourceRelations),
        url: addressSchema,
        date: publicationSchema,
        authors: listSchema(textSchema),
        publisher: textSchema,
      },
      spellings: sourceSpellings,
      about: sourceWorkSchema.shape,
      required: ['title'],
    }),
  ])

const imageSchema = (): z.ZodType =>
  z.union([
    addressSchema,
    mapSchema({
      schemas: { src: addressSchema, alt: textSchema, credit: textSchema, license: textSchema },
      spellings: imageSpellings,
      about: pictureSchema.shape,
      required: ['src'],
    }),
  ])

const translationsSchema = (): z.ZodType => {
  const translation = mapSchema({
    schemas: { lang: languageSchema, url: addressSchema },
    spellings: translationSpellings,
    about: translationSchema.shape,
    required: ['lang', 'url'],
  })
  return z.union([z.array(translation), translation, z.record(z.string(), addressSchema)])
}

const slidesSchema = (): z.ZodType =>
  mapSchema({
    schemas: {
      theme: textSchema,
      scheme: choiceSchema(slideSchemes),
      size: choiceSchema(slideSizes),
      prose: choiceSchema(proseModes),
    },
    spellings: { theme: [], scheme: [], size: [], prose: [] },
    about: slideSettingsSchema.shape,
  })

/** What each key may hold beside nothing: what the readers of front matter take without a finding. */
export const createValueSchemas = (): Readonly<Record<KeyName, z.ZodType>> => {
  const agent = agentValueSchema()
  return {
    title: textSchema,
    subtitle: textSchema,
    description: textSchema,
    slug: textSchema,
    lang: languageSchema,
    authors: listSchema(agent),
    publisher: agent,
    published: z.union([dateSchema, z.boolean()]),
    modified: z.union([
      dateSchema,
      mapSchema({
        schemas: { date: dateSchema },
        spellings: modifiedSpellings,
        about: { date: metadataSchema.shape.modified },
      }),
    ]),
    tags: tagsSchema,
    license: textSchema,
    image: listSchema(imageSchema()),
    canonical: patternSchema(/^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+\s*$/, 'an address that begins with https://'),
    sources: listSchema(sourceSchema()),
    translations: translationsSchema(),
    slides: slidesSchema(),
    jsonld: z.record(z.string(), z.json()),
    draft: flagSchema,
  }
}
