import type { JsonSchema } from '@trifold/core'

/** The words that a JSON Schema lets an author choose from at a path of keys; none where it asks for anything else. */
export const choicesAt = (schema: JsonSchema, path: readonly string[]): readonly string[] =>
  choices(schema, { path, root: schema, seen: [] })

interface Search {
  readonly path: readonly string[]
  readonly root: JsonSchema
  /** References that led here without a step of the path. */
  readonly seen: readonly string[]
}

const choices = (part: unknown, search: Search): readonly string[] => {
  if (!isSchema(part)) return []
  const { path, root, seen } = search
  const [key, ...rest] = path
  if (key === undefined && Array.isArray(part.enum)) return part.enum.map(String)
  const referred =
    typeof part.$ref === 'string' && !seen.includes(part.$ref)
      ? [choices(lookUp(part.$ref, root), { path, root, seen: [...seen, part.$ref] })]
      : []
  const inside = [
    ...referred,
    ...(key !== undefined && isSchema(part.properties)
      ? [choices(part.properties[key], { path: rest, root, seen: [] })]
      : []),
    ...[part.anyOf, part.allOf].flat().map((option) => choices(option, search)),
    choices(part.items, search),
  ]
  return inside.find((found) => found.length > 0) ?? []
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const lookUp = (reference: string, { definitions }: JsonSchema): unknown =>
  isSchema(definitions) ? definitions[reference.replace('#/definitions/', '')] : undefined
