import { type Graph, type GraphNode, type GraphValue, type Vocabulary, valuesOf } from '@trifold/schema-org'

/** A graph with what is needed to ask about the things in it. */
export interface Things {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
}

/** A thing: every node that says something of one `@id`, or a node without one. */
export interface Thing {
  readonly id: string | undefined
  readonly nodes: readonly GraphNode[]
  readonly pointer: string
}

/** A text of a thing, and where it stands. */
export interface Claim {
  readonly text: string
  readonly pointer: string
}

/** The thing that a node speaks of. */
const thingOf = ({ graph }: Things, node: GraphNode): Thing => ({
  id: node.id,
  nodes: (node.id === undefined ? undefined : graph.byId.get(node.id)) ?? [node],
  pointer: node.pointer,
})

/** Whether a node has a type, or one of its subtypes. */
export const isA = ({ vocabulary }: Things, { types }: GraphNode, wanted: string): boolean =>
  types.some(({ name }) => name !== undefined && vocabulary.isType(name) && vocabulary.isA(name, wanted))

/** Every thing of a type, once, in the order of the document. */
export const thingsOf = (things: Things, type: string): Thing[] => {
  const seen = new Set<string>()
  return things.graph.nodes.flatMap((node) => {
    if (!isA(things, node, type) || (node.id !== undefined && seen.has(node.id))) return []
    if (node.id !== undefined) seen.add(node.id)
    return [thingOf(things, node)]
  })
}

/** The values of a thing's property. */
export const valuesOfThing = ({ nodes }: Thing, property: string): GraphValue[] =>
  nodes.flatMap((node) => valuesOf(node, property))

/** The texts of a thing's property; what has no letters says nothing. */
export const textsOf = (thing: Thing, property: string): Claim[] =>
  valuesOfThing(thing, property).flatMap((value) =>
    value.kind === 'literal' && typeof value.value === 'string' && /[\p{L}\p{N}]/u.test(value.value)
      ? [{ text: value.value, pointer: value.pointer }]
      : [],
  )

/** The things that properties of some things lead to within the graph, each once: many may refer to one. */
export const linkedThings = (
  things: Things,
  holders: readonly Thing[],
  properties: readonly string[],
): Thing[] => {
  const seen = new Set<string>()
  const values = holders.flatMap((holder) =>
    properties.flatMap((property) => valuesOfThing(holder, property)),
  )
  return values.flatMap((value) => {
    const thing = thingOfValue(things, value)
    if (thing === undefined || (thing.id !== undefined && seen.has(thing.id))) return []
    if (thing.id !== undefined) seen.add(thing.id)
    return [thing]
  })
}

const thingOfValue = (things: Things, value: GraphValue): Thing | undefined => {
  if (value.kind === 'node') return thingOf(things, value.node)
  const [node] = (value.kind === 'reference' ? things.graph.byId.get(value.id) : undefined) ?? []
  return node === undefined ? undefined : thingOf(things, node)
}

/** Addresses that a thing's property gives, whether as text, as a reference or as a node with an id or a `url`. */
export const addressesOf = (thing: Thing, property: string): Claim[] =>
  valuesOfThing(thing, property).flatMap((value): Claim[] => {
    if (value.kind === 'reference') return [{ text: value.id, pointer: value.pointer }]
    if (value.kind === 'literal') {
      return typeof value.value === 'string' ? [{ text: value.value, pointer: value.pointer }] : []
    }
    const { id, pointer } = value.node
    const own = ['url', 'contentUrl'].flatMap((name) =>
      valuesOf(value.node, name).flatMap((inner) =>
        inner.kind === 'literal' && typeof inner.value === 'string'
          ? [{ text: inner.value, pointer: inner.pointer }]
          : [],
      ),
    )
    return id === undefined ? own : [{ text: id, pointer }, ...own]
  })
