import type { Graph, GraphNode, GraphValue } from '../graph/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { findElsewhere } from './elsewhere.ts'
import type { NodeUse, Thing } from './thing.ts'

/** A graph as Google reads it: what several nodes say of one `@id` is said of one thing. */
export interface GoogleGraph {
  readonly vocabulary: Vocabulary
  /** In the order of the document. */
  readonly things: readonly Thing[]
  /** The things that a value is or refers to within the graph: one or none. */
  thingsOf(value: GraphValue): readonly Thing[]
  /** Whether the thing is asked about under this name for the first time: many may refer to one. */
  isFirst(name: string, thing: Thing): boolean
  /** How many things have the type or a subtype, works of others (see `isElsewhere`) left out. */
  countOf(type: string): number
  /** Whether the thing is only cited or translated: a work that another page shows. */
  isElsewhere(thing: Thing): boolean
}

/** Joins what a graph says of one `@id`. */
export const createGoogleGraph = (graph: Graph, vocabulary: Vocabulary): GoogleGraph => {
  const byNode = gatherThings(graph, vocabulary)
  const things = [...new Set(byNode.values())]
  const thingsOf = (value: GraphValue): readonly Thing[] => {
    const node = value.kind === 'reference' ? graph.byId.get(value.id)?.[0] : nodeOf(value)
    const thing = node === undefined ? undefined : byNode.get(node)
    return thing === undefined ? [] : [thing]
  }
  for (const thing of things) noteUses(thing, thingsOf)
  const elsewhere = findElsewhere(things, thingsOf)
  const counts = new Map<string, number>()
  const seen = new Map<string, Set<Thing>>()
  return {
    vocabulary,
    things,
    thingsOf,
    isElsewhere: (thing) => elsewhere.has(thing),
    isFirst: (name, thing) => {
      const things = seen.get(name) ?? new Set()
      seen.set(name, things)
      return things.size !== things.add(thing).size
    },
    countOf: (type) => {
      const known = counts.get(type)
      if (known !== undefined) return known
      const count = things.filter((thing) => !elsewhere.has(thing) && thing.isA(type)).length
      counts.set(type, count)
      return count
    },
  }
}

const nodeOf = (value: GraphValue): GraphNode | undefined => (value.kind === 'node' ? value.node : undefined)

/** Nothing has more types than this. */
const mostTypes = 50

/** Every node with the thing that it describes. */
const gatherThings = (graph: Graph, vocabulary: Vocabulary): Map<GraphNode, Thing> => {
  const byNode = new Map<GraphNode, Thing>()
  const byId = new Map<string, Thing>()
  for (const node of graph.nodes) {
    const known = node.id === undefined ? undefined : byId.get(node.id)
    const thing = known ?? createThing(mainNode(graph, node), vocabulary)
    if (node.id !== undefined) byId.set(node.id, thing)
    byNode.set(node, thing)
    for (const { name } of node.types) {
      if (name !== undefined && !thing.types.includes(name) && thing.types.length < mostTypes)
        thing.types.push(name)
    }
    for (const { name, reverse, values } of node.properties) {
      if (name !== undefined && !reverse) {
        for (const value of values) add(thing.properties, name, value)
      }
    }
  }
  addReversed(graph, byNode)
  return byNode
}

/** A property in `@reverse` belongs to the node inside it. */
const addReversed = (graph: Graph, byNode: ReadonlyMap<GraphNode, Thing>): void => {
  for (const node of graph.nodes) {
    for (const { name, reverse, values } of node.properties) {
      if (name === undefined || !reverse) continue
      for (const value of values) {
        const holder = value.kind === 'node' ? byNode.get(value.node) : undefined
        if (holder !== undefined) {
          add(holder.properties, name, { kind: 'node', pointer: value.pointer, node })
        }
      }
    }
  }
}

/** Of several nodes with one `@id`, the one that says most. */
const mainNode = (graph: Graph, node: GraphNode): GraphNode =>
  (node.id === undefined ? [] : (graph.byId.get(node.id) ?? [])).reduce(
    (main, other) => (other.properties.length > main.properties.length ? other : main),
    node,
  )

const createThing = (node: GraphNode, vocabulary: Vocabulary): Thing => {
  const types: string[] = []
  let made: readonly ReadonlySet<string>[] | undefined
  // Asked when the whole graph has been gathered.
  const kinds = () => {
    made ??= types.filter(vocabulary.isType).map(vocabulary.ancestorsOf)
    return made
  }
  return {
    node,
    types,
    properties: new Map(),
    uses: [],
    kinds,
    isA: (type) => kinds().some((kind) => kind.has(type)),
  }
}

const add = (map: Map<string, GraphValue[]>, name: string, value: GraphValue): void => {
  const known = map.get(name)
  if (known === undefined) map.set(name, [value])
  else known.push(value)
}

const noteUses = (holder: Thing, thingsOf: (value: GraphValue) => readonly Thing[]): void => {
  for (const [property, values] of holder.properties) {
    const use: NodeUse = { property, holder }
    for (const value of values) for (const thing of thingsOf(value)) thing.uses.push(use)
  }
}
