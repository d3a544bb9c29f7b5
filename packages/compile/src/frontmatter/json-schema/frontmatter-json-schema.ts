import { type JsonSchema, jsonSchemaOf, metadataSchema } from '@trifold/core'
import { z } from 'zod'
import { type KeyName, keys } from '../keys.ts'
import { literal, type ReadingOptions } from '../read-values.ts'
import { keyExamples } from './examples.ts'
import { anotherName, descriptionOf, orNothing, unsuggested } from './part-schemas.ts'
import { createValueSchemas } from './value-schemas.ts'

/**
 * The JSON Schema of front matter: every key that Trifold reads, under each name that it knows it by. Editors suggest
 * Trifold's own names and those of the collection. Other keys may stand beside them, unless `strict` says otherwise.
 */
export const frontmatterJsonSchema = ({ aliases = {}, strict = false }: ReadingOptions = {}): JsonSchema => {
  const values = createValueSchemas()
  const shape: Record<string, z.ZodType> = {}
  // `Object.entries` forgets what the keys are called.
  for (const [name, others] of Object.entries(keys) as [KeyName, readonly string[]][]) {
    const description = describe(name)
    // By its id, so that a key's other names refer to it.
    const schema = keySchema(name, values[name]).meta({
      id: name,
      description,
      examples: [keyExamples[name]],
    })
    shape[name] = schema
    const hidden = schema.meta({ description: anotherName(name, description), ...unsuggested })
    for (const spelling of [name, ...others].flatMap(spellings)) shape[spelling] ??= hidden
  }
  for (const [theirs, ours] of Object.entries(aliases)) {
    const description = isKey(ours) ? anotherName(ours, describe(ours)) : undefined
    const schema = shape[ours]
    if (schema !== undefined && description !== undefined) shape[theirs] = schema.meta({ description })
  }
  return jsonSchemaOf(
    (strict ? z.strictObject(shape) : z.looseObject(shape)).meta({
      title: 'Front matter of a Trifold article',
      description:
        'What stands between the lines of three hyphens at the top of an article. No key is required.',
    }),
  )
}

/** `cover: false` says that there is none; of a text it is one. */
const keySchema = (name: KeyName, value: z.ZodType): z.ZodType =>
  orNothing(literal.has(name) ? value : z.union([value, z.literal(false)]))

const describe = (name: KeyName): string =>
  name === 'draft'
    ? '`true` keeps the article out of a build, until `--drafts` asks for it.'
    : descriptionOf(metadataSchema.shape[name])

const isKey = (name: string): name is KeyName => Object.hasOwn(keys, name)

/** `pub_date` as other tools write it: `pubDate`, `pub-date`, `pubdate`. */
const spellings = (name: string): string[] => {
  const [first = '', ...rest] = name.split('_')
  const camel = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return [name, camel, [first, ...rest].join('-'), [first, ...rest].join('')]
}
