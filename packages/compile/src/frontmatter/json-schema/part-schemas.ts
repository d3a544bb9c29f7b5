import { jsonSchemaOf } from '@trifold/core'
import { z } from 'zod'
import { flagWords } from '../readers.ts'

/** Null, a blank text, a list or map of nothing: a key with such a value counts as absent, wherever it stands. */
const emptySchema: z.ZodType = z
  .union([
    z.null(),
    z.string().regex(/^\s*$/),
    z.array(z.lazy((): z.ZodType => emptySchema)),
    z.strictObject({}),
  ])
  .meta({ id: 'Empty', description: 'Nothing: the key counts as absent.' })

/** What a key or part may hold: a value of the schema, or nothing. */
export const orNothing = (schema: z.ZodType): z.ZodType => z.union([schema, emptySchema]).optional()

/** A text on one line; a number or boolean counts as the text that it was written as. */
export const textSchema = z
  .union([z.string(), z.number(), z.boolean()])
  .meta({ id: 'Line', description: 'A text on one line.' })

/** An address or an identifier. */
export const addressSchema = z
  .union([z.string(), z.number()])
  .meta({ id: 'Address', description: 'A web address, a path or an identifier.' })

/** A text of some form; editors say what they expected in place of it. */
export const patternSchema = (pattern: RegExp, expected: string): z.ZodType =>
  z
    .string()
    .regex(pattern)
    .meta({ patternErrorMessage: `expected ${expected}` })

/** A pattern of JSON Schema, which has no flag for capitals. */
const inAnyCapitals = (words: readonly string[]): RegExp => {
  const either = (letter: string) =>
    /[a-z]/i.test(letter) ? `[${letter.toUpperCase()}${letter.toLowerCase()}]` : letter
  return new RegExp(`^\\s*(?:${words.map((word) => [...word].map(either).join('')).join('|')})\\s*$`)
}

/** One of some words; editors suggest them as they are written here, and take them in any capitals. */
export const choiceSchema = (choices: readonly string[]): z.ZodType =>
  z.union([z.enum(choices), z.string().regex(inAnyCapitals(choices))])

/** Yes or no. */
export const flagSchema = z.union([
  z.boolean(),
  // Not as two values of their own, which editors would suggest.
  z.int().min(0).max(1),
  z.string().regex(inAnyCapitals([...flagWords.yes, ...flagWords.no])),
])

/** One value, or a list of them with gaps. */
export const listSchema = (item: z.ZodType): z.ZodType =>
  z.union([z.array(z.union([item, emptySchema])), item])

/** Names as editors shall know them without suggesting them. */
export const unsuggested = { doNotSuggest: true } as const

interface Parts<Name extends string> {
  readonly schemas: Readonly<Record<Name, z.ZodType>>
  /** Other names of each part. */
  readonly spellings: Readonly<Record<NoInfer<Name>, readonly string[]>>
  /** What each part is: the schema of the value that is read. */
  readonly about: Readonly<Record<NoInfer<Name>, z.ZodType>>
  /** Parts without which the map says nothing, under any of their names. */
  readonly required?: readonly NoInfer<Name>[]
}

/** A map of known parts; others are carried along. */
export const mapSchema = <Name extends string>({
  schemas,
  spellings,
  about,
  required = [],
}: Parts<Name>): z.ZodType => {
  // `Object.entries` forgets what the keys are called.
  const entries = Object.entries(spellings) as [Name, readonly string[]][]
  const shape = entries.flatMap(([name, others]): [string, z.ZodType][] => {
    const schema = orNothing(schemas[name])
    const description = descriptionOf(about[name])
    return [
      [name, schema.meta({ description })],
      ...others.map((other): [string, z.ZodType] => [
        other,
        schema.meta({ description: anotherName(name, description), ...unsuggested }),
      ]),
    ]
  })
  const allOf = required.map((name) => ({
    anyOf: [name, ...spellings[name]].map((spelling) => ({ required: [spelling] })),
  }))
  return z.looseObject(Object.fromEntries(shape)).meta(allOf.length === 0 ? {} : { allOf })
}

/** What a schema says of its values, whatever it is wrapped in. */
export const descriptionOf = (schema: z.ZodType): string => {
  const { description } = jsonSchemaOf(schema)
  return typeof description === 'string' ? description : ''
}

/** What is said of a key or part under another tool's name. */
export const anotherName = (name: string, description: string): string =>
  `Another name of \`${name}\`. ${description}`
