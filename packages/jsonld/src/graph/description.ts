import type { Position } from '@trifold/core'

export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** A node of the graph as it is printed. References to it are `{"@id": …}`, never copies. */
export interface GraphObject {
  '@type': string
  '@id': string
  [property: string]: Json
}

/**
 * Where a value comes from: a key of the article's metadata (`authors.0.url`), a key of the configuration
 * (`publisher.url`, `formats.jsonld.articleType`), or a block.
 */
export type Origin =
  | { readonly key: string }
  | { readonly setting: string }
  | { readonly position: Position | undefined }

/**
 * Origins by property (the empty text is the node), or by the path of a value inside one (`itemListElement/1/name`). That of a list holds for its
 * items, whose index continues its key: the third of `sameAs` from `authors.0.sameAs` is from `authors.0.sameAs.2`.
 */
export type Origins = { readonly [path: string]: Origin }

/** A node, the author's block that it describes, and what its properties come from, unless that is the block. */
export interface Description {
  readonly node: GraphObject
  readonly position?: Position | undefined
  readonly origins?: Origins | undefined
  /** Whether the node stands for another page, where all else is said of it. */
  readonly elsewhere?: boolean | undefined
}

type Loose = { readonly [key: string]: Json | undefined }

/** An object without the properties that hold nothing: undefined, an empty text or an empty list. */
export const tidy = (given: Loose): { [key: string]: Json } => addTo({}, given)

/** A node with its properties in the order given, those that hold nothing left out. */
export const createNode = (type: string, id: string, properties: Loose): GraphObject =>
  addTo({ '@type': type, '@id': id }, properties)

/** Adds the properties that hold something. */
const addTo = <Target extends { [key: string]: Json }>(target: Target, given: Loose): Target => {
  const held: { [key: string]: Json } = target
  for (const [property, value] of Object.entries(given)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    held[property] = value
  }
  return target
}

/** A reference, the same under every version of schema.org's context. */
export const reference = (id: string): { '@id': string } => ({ '@id': id })

export const references = (ids: readonly string[]): { '@id': string }[] => ids.map(reference)

/** A list of one as the one itself: what most graphs print, and all readers expect. */
export const oneOrMany = (values: readonly Json[]): Json | undefined =>
  values.length > 1 ? [...values] : values[0]

/** Origins of a list and of each of its items, of which there may be but one. */
export const originsOfList = (property: string, origins: readonly Origin[]): Origins => {
  const [first] = origins
  if (first === undefined) return {}
  const items = origins.map((origin, index) => [`${property}/${index}`, origin] as const)
  return { [property]: first, ...Object.fromEntries(items) }
}

/** Of each property, the key or setting that it is named by in what encloses them: `name` of `authors.0` is `authors.0.name`. */
export const originsWithin = (
  from: { readonly key: string } | { readonly setting: string },
  names: { readonly [property: string]: string },
): Origins =>
  Object.fromEntries(
    Object.entries(names).map(([property, name]) => [
      property,
      'key' in from ? { key: `${from.key}.${name}` } : { setting: `${from.setting}.${name}` },
    ]),
  )
