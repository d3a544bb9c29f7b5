import type { Graph, GraphNode, GraphProperty, GraphValue } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Suggest } from '../vocabulary/did-you-mean.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What a check is given. */
export interface CheckInput {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  /** Whether the caller knows the zone of times that name none. */
  readonly zoneKnown: boolean
  /** The absolute address of the document. */
  readonly base: string | undefined
  /** Ids that other graphs of the same page define. */
  readonly definedElsewhere: ReadonlySet<string>
  /** The schema.org types of a node, or undefined when nothing can be said of it. */
  readonly typesOf: (node: GraphNode) => readonly string[] | undefined
  /** For what looks like a slip. */
  readonly suggest: Suggest
}

/** Looks for one kind of fault in a graph. */
export type Check = (input: CheckInput) => readonly GraphFinding[]

/** Nothing to say. */
export const fine: readonly GraphFinding[] = []

/** A check that looks at each node by itself. */
export const ofNodes =
  (judge: (node: GraphNode, input: CheckInput) => readonly GraphFinding[]): Check =>
  (input) => {
    const found: GraphFinding[] = []
    for (const node of input.graph.nodes) for (const finding of judge(node, input)) found.push(finding)
    return found
  }

/** A check that looks at each property by itself. */
export const ofProperties = (
  judge: (property: GraphProperty, node: GraphNode, input: CheckInput) => readonly GraphFinding[],
): Check =>
  ofNodes((node, input) => {
    const found: GraphFinding[] = []
    for (const property of node.properties) {
      for (const finding of judge(property, node, input)) found.push(finding)
    }
    return found
  })

/** A check that looks at each value of a property by itself. */
export const ofValues = (
  judge: (value: GraphValue, property: GraphProperty, input: CheckInput) => readonly GraphFinding[],
): Check =>
  ofProperties((property, _node, input) => {
    const found: GraphFinding[] = []
    for (const value of property.values) {
      for (const finding of judge(value, property, input)) found.push(finding)
    }
    return found
  })

/** A list of names for a message: the first few, and how many more there are. */
export const listed = (names: readonly string[], most = 6): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`

/** A value for a message, cut when it is long. */
export const shown = (value: string | number | boolean): string => {
  const text = String(value)
  return typeof value === 'string' ? `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”` : text
}
