import { type ActiveContext, applyContext, type Term } from './active-context.ts'
import { expandId, expandIri, meaningOf } from './expand-iri.ts'
import type { GraphNode, GraphValue, Literal } from './graph.ts'
import { below } from './graph-finding.ts'

/** How deep nodes and lists may nest; beyond it nothing is read. */
export const deepest = 200

/** Where a node object stands. */
export interface NodePlace {
  readonly pointer: string
  readonly through: string | undefined
  readonly depth: number
}

export type ReadNode = (
  object: Record<string, unknown>,
  context: ActiveContext,
  place: NodePlace,
) => GraphNode

/** Where a property's value stands, and what is known of the property. */
export interface ValuePlace {
  readonly term: Term | undefined
  readonly context: ActiveContext
  readonly pointer: string
  /** The property's schema.org name. */
  readonly name: string | undefined
  readonly depth: number
}

/** Containers whose keys are no properties. */
const maps = ['@language', '@index', '@id', '@type', '@graph']

/** A key that is longer names nothing: no address is as long. */
export const longestKey = 2_000

/** The values of a property: lists, sets and maps (`@container`) are flattened, null says nothing. */
export const readValues = (value: unknown, place: ValuePlace, readNode: ReadNode): GraphValue[] => {
  const { pointer, term } = place
  if (value === null || value === undefined || term?.type === '@json') return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => readInside(item, below(pointer, index), place, readNode))
  // The document is parsed JSON: what is no object, list or null is one of these.
  if (typeof value !== 'object') return [readScalar(value as string | number | boolean, place)]
  const map = term?.container.find((kind) => maps.includes(kind))
  const object = value as Record<string, unknown>
  if (map !== undefined) {
    const plain = { ...place, term: undefined }
    return Object.entries(object).flatMap(([key, item]) =>
      key.length > longestKey
        ? []
        : map === '@language' && typeof item === 'string'
          ? [literal(item, below(pointer, key), { language: key })]
          : readInside(item, below(pointer, key), plain, readNode),
    )
  }
  return readObject(object, place, readNode)
}

/** Lists inside lists are as deep as nodes inside nodes. */
const readInside = (value: unknown, pointer: string, place: ValuePlace, readNode: ReadNode): GraphValue[] =>
  place.depth > deepest ? [] : readValues(value, { ...place, pointer, depth: place.depth + 1 }, readNode)

const readScalar = (value: string | number | boolean, { term, context, pointer }: ValuePlace): GraphValue => {
  if (typeof value === 'string' && term?.type === '@id') {
    return { kind: 'reference', pointer, id: expandId(context, value) }
  }
  if (typeof value === 'string' && term?.type === '@vocab') {
    return { kind: 'reference', pointer, id: expandIri(context, value) ?? value }
  }
  const datatype = term?.type === undefined ? undefined : expandIri(context, term.type)
  return literal(value, pointer, datatype === undefined ? {} : { datatype })
}

const literal = (
  value: string | number | boolean,
  pointer: string,
  given: { datatype?: string | undefined; language?: string | undefined },
): Literal => ({ kind: 'literal', pointer, value, datatype: given.datatype, language: given.language })

/** Keywords of what may be no node. */
const ofValues: ReadonlySet<string> = new Set(['@id', '@list', '@set', '@value'])

/** The keys of an object, by what they mean in the context; undefined if none of them can make it something else than a node. */
const meanings = (
  object: Record<string, unknown>,
  context: ActiveContext,
): ReadonlyMap<string, string> | undefined => {
  const meant = (key: string): string => meaningOf(context, key).iri ?? key
  const keys = Object.keys(object)
  return keys.some((key) => ofValues.has(meant(key)))
    ? new Map(keys.map((key) => [meant(key), key]))
    : undefined
}

/** What most references are: `@id` and nothing else. */
const isReference = (object: Record<string, unknown>): object is { '@id': string } => {
  for (const key in object) if (key !== '@id') return false
  return typeof object['@id'] === 'string'
}

const readObject = (object: Record<string, unknown>, place: ValuePlace, readNode: ReadNode): GraphValue[] => {
  const { pointer } = place
  if (isReference(object)) return [{ kind: 'reference', pointer, id: expandId(place.context, object['@id']) }]
  const context = '@context' in object ? applyContext(place.context, object['@context']) : place.context
  const keys = meanings(object, context)
  if (keys === undefined) return [readNested(object, place, readNode)]
  const held = (keyword: string): unknown => object[keys.get(keyword) ?? keyword]
  const list = keys.get('@list') ?? keys.get('@set')
  if (list !== undefined) return readInside(object[list], below(pointer, list), place, readNode)
  if (keys.has('@value')) {
    const value = held('@value')
    const type = held('@type')
    const language = held('@language')
    if (typeof value === 'object' || value === undefined) return []
    return [
      literal(value as string | number | boolean, pointer, {
        datatype: typeof type === 'string' ? expandIri(context, type) : undefined,
        language: typeof language === 'string' ? language : undefined,
      }),
    ]
  }
  const id = held('@id')
  if (typeof id === 'string' && [...keys.keys()].every((key) => key === '@id' || key === '@index')) {
    return [{ kind: 'reference', pointer, id: expandId(context, id) }]
  }
  return [readNested(object, place, readNode)]
}

const readNested = (
  object: Record<string, unknown>,
  { context, pointer, name, depth }: ValuePlace,
  readNode: ReadNode,
): GraphValue => {
  const node = readNode(object, context, { pointer, through: name ?? '', depth: depth + 1 })
  return { kind: 'node', pointer, node }
}
