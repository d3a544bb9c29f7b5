import { z } from 'zod'

/** A JSON Schema as data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * The dialect of every schema that Trifold prints: draft 07, the newest that editors read whole (VS Code tells authors that
 * it knows later ones in part).
 */
export const jsonSchemaDialect = 'http://json-schema.org/draft-07/schema#'

/** The JSON Schema of what an author may write for a zod schema: before defaults are filled in. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  countingBesideReferences(
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
    true,
  )

/**
 * In draft 07 what stands beside a `$ref` does not count, so that a reference with a description becomes the one member of
 * an `allOf`. Beside that of the root stand the definitions alone.
 */
const countingBesideReferences = (schema: JsonSchema, isRoot = false): JsonSchema => {
  const entries = Object.entries(schema).map(([key, part]) => [key, data.has(key) ? part : rewritten(part)])
  const { $ref, ...rest }: Record<string, unknown> = Object.fromEntries(entries)
  if ($ref === undefined) return rest
  return isRoot || Object.keys(rest).length === 0 ? { ...rest, $ref } : { ...rest, allOf: [{ $ref }] }
}

/** Keywords whose values are no schemas. */
const data: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples'])

const rewritten = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(rewritten)
  return typeof part === 'object' && part !== null ? countingBesideReferences(part as JsonSchema) : part
}
