import type { Json } from '../graph/description.ts'
import type { Ids } from '../graph/ids.ts'
import type { Properties } from './changes.ts'

/** The id of a node that an author names: `#page`, whatever its id is in this graph, or an address. */
export type ResolveId = (id: string) => string

/**
 * An id that begins with # is of this page: of the node which has it, or would have it if no language, no anchor and no
 * plug-in had a claim to the name; else it is that of a new node, made as all others are.
 */
export const createResolveId =
  (known: ReadonlySet<string>, ids: Ids): ResolveId =>
  (id) => {
    if (!id.startsWith('#') || id.length === 1) return id
    const name = id.slice(1)
    if (name === 'article') return ids.article
    const candidates = [ids.anchor(name), ids.of(name), ids.ofAgent(name), ids.ofSite(name)]
    return candidates.find((candidate) => known.has(candidate)) ?? ids.of(name)
  }

/** A value as the graph prints it: ids resolved, without what is null, which means nothing in JSON-LD. */
export const printable = (value: Properties[string], resolveId: ResolveId): Json | undefined => {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.flatMap((item) => printable(item, resolveId) ?? [])
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
    const printed = key === '@id' && typeof part === 'string' ? resolveId(part) : printable(part, resolveId)
    return printed === undefined ? [] : [[key, printed]]
  })
  return Object.fromEntries(entries)
}
