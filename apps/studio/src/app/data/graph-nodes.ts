import { pointTo } from './pointer.ts'

/** A thing that a graph describes at its top, and where it stands in the document. */
export interface GraphNode {
  readonly pointer: string
  readonly value: JsonObject
  readonly id: string | undefined
  readonly types: readonly string[]
  /** What a person would call it. */
  readonly name: string | undefined
}

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is one, and neither a list nor null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The things of a JSON-LD document: the members of its graph, or of the list that it is, or itself. */
export const graphNodes = (document: unknown): GraphNode[] => membersOf(document, '').map(readNode)

const membersOf = (document: unknown, pointer: string): [string, JsonObject][] => {
  if (Array.isArray(document))
    return document.flatMap((member, index) => membersOf(member, pointTo(pointer, index)))
  if (!isObject(document)) return []
  const graph = document['@graph']
  return graph === undefined ? [[pointer, document]] : membersOf(graph, pointTo(pointer, '@graph'))
}

const readNode = ([pointer, value]: [string, JsonObject]): GraphNode => ({
  pointer,
  value,
  id: textOf(value['@id']),
  types: typesOf(value),
  name: nameOf(value),
})

/** What a thing is, by its `@type`. */
export const typesOf = (value: JsonObject): string[] =>
  [value['@type']].flat().filter((type) => typeof type === 'string')

/** Properties that name a thing, the most telling first. */
const names = ['headline', 'name', 'caption', 'text', 'url', 'contentUrl']

const nameOf = (value: JsonObject): string | undefined =>
  names.map((name) => textOf(value[name])).find((text) => text !== undefined && text.trim() !== '')

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The id of a value that says nothing but which thing it is. */
export const referenceOf = (value: JsonObject): string | undefined =>
  Object.keys(value).length === 1 ? textOf(value['@id']) : undefined
