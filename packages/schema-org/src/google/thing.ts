import type { GraphNode, GraphValue } from '../graph/graph.ts'

/** Something that a graph describes, in one node or in several with one `@id`. */
export interface Thing {
  /** The node that says most of it. */
  readonly node: GraphNode
  /** Names of schema.org types, perhaps unknown ones. */
  readonly types: string[]
  /** schema.org property → all of its values. */
  readonly properties: Map<string, GraphValue[]>
  readonly uses: NodeUse[]
  /** Of each of its types that is known, the type itself and all types of which it is a subtype. */
  kinds(): readonly ReadonlySet<string>[]
  /** Whether one of its types is the type or a subtype. */
  isA(type: string): boolean
}

/** That a thing is the value of another's property. */
export interface NodeUse {
  readonly property: string
  readonly holder: Thing
}

/** The values of one of a thing's properties. */
export const valuesIn = (thing: Thing, property: string): readonly GraphValue[] =>
  thing.properties.get(property) ?? []

/** The first text, number or boolean among them, as text. */
export const textIn = (thing: Thing, property: string): string | undefined => {
  const first = valuesIn(thing, property).find((value) => value.kind === 'literal')
  return first === undefined ? undefined : String(first.value)
}
