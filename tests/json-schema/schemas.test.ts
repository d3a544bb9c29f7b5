import { expect, it } from 'vitest'
import { schemas, validatorOf } from './schemas.ts'

const names = Object.keys(schemas)

it.each(names)('the schema %s is one of draft 07', (name) => {
  const schema = schemas[name] ?? {}
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  expect(() => validatorOf(schema)).not.toThrow()
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a schema, or one that it refers to, says what its values are. */
const isDescribed = (schema: unknown, definitions: Record<string, unknown>): boolean => {
  if (!isObject(schema)) return false
  if (typeof schema.description === 'string') return schema.description.trim() !== ''
  const [part] = Array.isArray(schema.allOf) ? schema.allOf : []
  const reference = schema.$ref ?? (isObject(part) ? part.$ref : undefined)
  return (
    typeof reference === 'string' &&
    isDescribed(definitions[reference.replace('#/definitions/', '')], definitions)
  )
}

const undescribed = (schema: unknown, definitions: Record<string, unknown>, path = ''): string[] => {
  if (Array.isArray(schema)) return schema.flatMap((item) => undescribed(item, definitions, path))
  if (!isObject(schema)) return []
  const properties = Object.entries(isObject(schema.properties) ? schema.properties : {})
  return [
    ...properties.filter(([, value]) => !isDescribed(value, definitions)).map(([key]) => `${path}/${key}`),
    ...properties.flatMap(([key, value]) => undescribed(value, definitions, `${path}/${key}`)),
    ...Object.entries(schema).flatMap(([key, value]) =>
      ['properties', 'examples', 'default'].includes(key)
        ? []
        : undescribed(value, definitions, key === 'definitions' ? '' : path),
    ),
  ]
}

/** What people write by hand; the trees of an article and a deck are written by programs. */
it.each(['config', 'fences', 'frontmatter', 'theme'])(
  'every property of the schema %s is described',
  (name) => {
    const { definitions, ...schema } = schemas[name] ?? {}
    const known = isObject(definitions) ? definitions : {}
    const found = [
      ...undescribed(schema, known),
      ...Object.entries(known).flatMap(([key, value]) => undescribed(value, known, key)),
    ]
    expect(found).toEqual([])
  },
)

it('a property without a description is found', () => {
  expect(undescribed({ anyOf: [{ properties: { a: { type: 'string' } } }] }, {})).toEqual(['/a'])
})
