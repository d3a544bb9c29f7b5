/** A graph as the checks see it: contexts applied, aliases and containers resolved, every node in one list. */
export interface Graph {
  /** In document order, outer nodes before those inside them. */
  readonly nodes: readonly GraphNode[]
  /** `@id` → the nodes that say something of it. */
  readonly byId: ReadonlyMap<string, readonly GraphNode[]>
}

/** A node object: something that has properties, or a type. */
export interface GraphNode {
  readonly pointer: string
  readonly id: string | undefined
  /** Where the id stands: `@id`, or what the context calls it. */
  readonly idPointer: string | undefined
  readonly types: readonly TypeName[]
  readonly properties: readonly GraphProperty[]
  /** The schema.org property whose value the node is; undefined for nodes at the top. */
  readonly through: string | undefined
  /** Whether the node stands at the top or directly in `@graph`. */
  readonly top: boolean
  /** Whether terms that nobody knows may come from a context that cannot be read here. */
  readonly opaque: boolean
}

/** A type as written; `name` is undefined when it belongs to another vocabulary. */
export interface TypeName {
  readonly written: string
  readonly name: string | undefined
  readonly pointer: string
}

/** A property as written; `name` is undefined when it belongs to another vocabulary. */
export interface GraphProperty {
  readonly written: string
  readonly name: string | undefined
  readonly pointer: string
  /** Whether it stands in `@reverse`: its values have the property, and the node is their value. */
  readonly reverse: boolean
  readonly values: readonly GraphValue[]
}

/** A number, a boolean or a text; `datatype` and `language` if they were given with `@value`. */
export interface Literal {
  readonly kind: 'literal'
  readonly pointer: string
  readonly value: string | number | boolean
  readonly datatype: string | undefined
  readonly language: string | undefined
}

/** `{"@id": …}` alone: a node that is described elsewhere. */
export interface Reference {
  readonly kind: 'reference'
  readonly pointer: string
  readonly id: string
}

export interface NodeValue {
  readonly kind: 'node'
  readonly pointer: string
  readonly node: GraphNode
}

export type GraphValue = Literal | Reference | NodeValue

/** The name of a schema.org IRI without its namespace, or undefined for any other IRI. */
export const schemaName = (iri: string): string | undefined =>
  /^https?:\/\/(?:www\.)?schema\.org\/([^/#?]+)$/.exec(iri)?.[1]

/** What a key or a type says in schema.org's namespace: a name, or what is none, such as a text with a slash. */
export const termName = (iri: string): string | undefined =>
  /^https?:\/\/(?:www\.)?schema\.org\/(.*)$/s.exec(iri)?.[1]

/** The values of a property, whatever its place on the node. */
export const valuesOf = (node: GraphNode, property: string): GraphValue[] =>
  node.properties.filter(({ name, reverse }) => name === property && !reverse).flatMap(({ values }) => values)
