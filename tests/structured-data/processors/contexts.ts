import type { ContextDefinition } from 'jsonld'
import { readStatements } from '../vocabulary/statements.ts'

/** A context as a processor takes it. */
export type Context = ContextDefinition

/** Schema.org’s context as it is since August 2026, in small: its names, and no types for values. */
export const plainContext: Context = {
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  id: '@id',
  type: '@type',
}

const coercions: readonly (readonly [range: string, type: string])[] = [
  ['schema:URL', '@id'],
  ['schema:Date', 'https://schema.org/Date'],
  ['schema:DateTime', 'https://schema.org/DateTime'],
]

/** The type that the former context gave to a property’s texts; a property that takes any text had none. */
const coercionOf = (ranges: readonly string[]): string | undefined =>
  ranges.includes('schema:Text') ? undefined : coercions.find(([range]) => ranges.includes(range))?.[1]

/** Schema.org’s context as it was before: texts of a property that takes addresses or dates were read as such. */
export const coercingContext = (): Context => {
  const ranges = new Map<string, string[]>()
  for (const { subject, predicate, object } of readStatements()) {
    if (predicate === 'schema:rangeIncludes') ranges.set(subject, [...(ranges.get(subject) ?? []), object])
  }
  const terms = [...ranges].flatMap(([property, list]) => {
    const type = coercionOf(list)
    const name = property.replace('schema:', '')
    return type === undefined ? [] : [[name, { '@id': `https://schema.org/${name}`, '@type': type }]]
  })
  return { ...plainContext, ...Object.fromEntries(terms) }
}
