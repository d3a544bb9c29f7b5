import { type Field, type Json, jsonOf, type MapField } from './field.ts'
import { placeAll } from './places.ts'
import { type Reader, type Reading, wrong } from './reading.ts'

/** What an author adds to the article's structured data: properties of schema.org, taken as they are. */
export const readJsonld: Reader<Record<string, Json>> = (field, reading) => {
  if (field.kind !== 'map') {
    const help = 'Write jsonld: and below it, indented, lines such as educationalLevel: beginner.'
    return wrong(field, reading, 'a map of properties of schema.org', help)
  }
  placeAll(field, reading.placing)
  const usable = withoutProto(field, reading)
  return Object.fromEntries([...usable.entries.values()].map(({ key, field }) => [key, jsonOf(field)]))
}

/** JavaScript takes `__proto__` for no key like others; programs that read the data may, too. */
const withoutProto = <Given extends Field>(field: Given, reading: Reading): Given => {
  if (field.kind === 'list')
    return { ...field, items: field.items.map((item) => withoutProto(item, reading)) }
  if (field.kind !== 'map') return field
  const { entries }: MapField = field
  const proto = entries.get('__proto__')
  if (proto !== undefined) wrong(proto.field, reading, 'no key of this name')
  const kept = [...entries].filter(([key]) => key !== '__proto__')
  return {
    ...field,
    entries: new Map(
      kept.map(([key, entry]) => [key, { ...entry, field: withoutProto(entry.field, reading) }]),
    ),
  }
}
