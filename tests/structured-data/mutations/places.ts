import type { Terms } from '../vocabulary/terms.ts'

/** An object of JSON that may be changed. */
export type Mutable = Record<string, unknown>

/** A node of a document, and where it stands. */
export interface Place {
  readonly node: Mutable
  readonly type: string
  readonly pointer: string
}

const escaped = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** The pointer to a key of a node. */
export const at = ({ pointer }: Place, key: string): string => `${pointer}/${escaped(key)}`

/** Every node of a type that schema.org has, at the top, in lists and inside others. */
export const placesOf = (value: unknown, terms: Terms, pointer = ''): Place[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    placesOf(inner, terms, `${pointer}/${escaped(key)}`),
  )
  const node = value as Mutable
  const type = node['@type']
  return typeof type === 'string' && terms.types.includes(type)
    ? [{ node, type, pointer }, ...inside]
    : inside
}
