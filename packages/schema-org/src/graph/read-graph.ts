import { createSuggest, type Suggest } from '../vocabulary/did-you-mean.ts'
import { type ActiveContext, applyContext, createContext, type Meaning } from './active-context.ts'
import { expandId, meaningOf } from './expand-iri.ts'
import type { Graph, GraphNode, GraphProperty, TypeName } from './graph.ts'
import { below, type GraphFinding } from './graph-finding.ts'
import { keywordFindings } from './keywords.ts'
import { deepest, longestKey, type ReadNode, readValues } from './read-values.ts'
import { type ScopedContexts, scopedContext, typeScoped } from './scoped-context.ts'
import { valueKeywordFindings } from './value-keywords.ts'

/** A document as it was read. */
export interface GraphReading {
  readonly graph: Graph
  readonly findings: readonly GraphFinding[]
  /** Suggests what was meant, as long as the document has not had its share of suggestions. */
  readonly suggest: Suggest
}

/** Reads any JSON-LD document. It never throws: what cannot be read is a finding. */
export const readGraph = (document: unknown, base: string | undefined): GraphReading => {
  const suggest = createSuggest()
  const read: GraphNode[] = []
  const holders = new Set<GraphNode>()
  const findings: GraphFinding[] = []
  const readNode = nodeReader({ nodes: read, holders, findings, suggest, scoped: new Map() })
  const roots = Array.isArray(document) ? document : [document]
  roots.forEach((root, index) => {
    const pointer = Array.isArray(document) ? below('', index) : ''
    if (isObject(root)) readNode(root, createContext(base), { pointer, through: undefined, depth: 0 })
    else findings.push(notAnObject(pointer, root))
  })
  const nodes = read.filter((node) => !holders.has(node))
  return { graph: { nodes, byId: indexById(nodes) }, findings, suggest }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notAnObject = (pointer: string, found: unknown): GraphFinding => ({
  code: 'graph-object',
  severity: 'error',
  pointer,
  message: `A graph is an object or a list of objects; this is ${found === null ? 'null' : `a ${typeof found}`}.`,
  help:
    typeof found === 'string' && /^\s*[[{]/.test(found)
      ? 'The text holds JSON, which is not read: write the object itself.'
      : undefined,
})

const indexById = (nodes: readonly GraphNode[]): Map<string, GraphNode[]> => {
  const byId = new Map<string, GraphNode[]>()
  for (const node of nodes) {
    if (node.id === undefined || (node.types.length === 0 && node.properties.length === 0)) continue
    const known = byId.get(node.id)
    if (known === undefined) byId.set(node.id, [node])
    else known.push(node)
  }
  return byId
}

/** What reading a document gathers. */
interface Reading {
  readonly nodes: GraphNode[]
  readonly holders: Set<GraphNode>
  readonly findings: GraphFinding[]
  readonly suggest: Suggest
  readonly scoped: ScopedContexts
}

/** The keys of a node object, and where they stand. */
interface Keys {
  readonly source: Record<string, unknown>
  readonly pointer: string
  readonly reverse: boolean
  readonly depth: number
}

/** Makes the function that reads one node object and everything inside it. */
const nodeReader = (reading: Reading): ReadNode => {
  const readNode: ReadNode = (object, outer, { pointer, through, depth }) => {
    const given = '@context' in object ? applyContext(outer, object['@context']) : outer
    const context = typeScoped(given, object, reading.scoped)
    const node: Draft = {
      pointer,
      through,
      id: undefined,
      idPointer: undefined,
      types: [],
      properties: [],
      top: through === undefined,
      opaque: context.opaque,
      graphs: 0,
    }
    reading.nodes.push(node)
    if (depth > deepest) reading.findings.push(tooDeep(pointer))
    else readKeys({ source: object, pointer, reverse: false, depth }, node, context, reading, readNode)
    // An object that only holds a graph is no node of it.
    if (node.graphs > 0 && node.properties.length === 0 && node.types.length === 0) reading.holders.add(node)
    return node
  }
  return readNode
}

/** A node while it is read. */
type Draft = { -readonly [key in keyof GraphNode]: GraphNode[key] } & {
  types: TypeName[]
  properties: GraphProperty[]
  /** How many graphs it holds. */
  graphs: number
}

const readKeys = (
  { source, pointer, reverse, depth }: Keys,
  node: Draft,
  context: ActiveContext,
  reading: Reading,
  readNode: ReadNode,
): void => {
  for (const [key, value] of Object.entries(source)) {
    const where = below(pointer, key)
    const meaning = meaningOf(context, key)
    const { iri } = meaning
    const inside = (more: boolean) =>
      eachObject(value, where, (inner, there) => {
        const keys = { source: inner, pointer: there, reverse: more, depth: depth + 1 }
        if (depth < deepest) readKeys(keys, node, context, reading, readNode)
      })
    for (const finding of keywordFindings(iri, value, where, reading.suggest)) reading.findings.push(finding)
    if (iri === '@id') {
      node.id = idOf(context, value)
      node.idPointer = where
    } else if (iri === '@type') for (const type of readTypes(value, context, where)) node.types.push(type)
    else if (iri === '@reverse') inside(true)
    else if (iri === '@nest') inside(reverse)
    else if (iri === '@graph' || iri === '@included') {
      if (iri === '@graph') node.graphs += 1
      eachObject(value, where, (inner, there) =>
        readNode(inner, context, { pointer: there, through: undefined, depth: depth + 1 }),
      )
    } else if (iri === undefined || !iri.startsWith('@')) {
      node.properties.push(
        readProperty(key, meaning, value, { pointer: where, reverse, depth }, context, reading, readNode),
      )
    }
  }
}

const readProperty = (
  key: string,
  { name, term }: Meaning,
  value: unknown,
  { pointer, reverse, depth }: Omit<Keys, 'source'>,
  context: ActiveContext,
  reading: Reading,
  readNode: ReadNode,
): GraphProperty => {
  const inner = scopedContext(context, term?.context, reading.scoped)
  for (const finding of valueKeywordFindings(value, pointer, reading.suggest)) reading.findings.push(finding)
  const backwards = reverse !== (term?.reverse ?? false)
  const values =
    key.length > longestKey ? [] : readValues(value, { term, context: inner, pointer, name, depth }, readNode)
  return { written: key, name, pointer, reverse: backwards, values }
}

/** A blank node's label has letters; `_:` alone names nothing. */
const idOf = (context: ActiveContext, value: unknown): string | undefined =>
  typeof value === 'string' && value !== '_:' ? expandId(context, value) : undefined

const tooDeep = (pointer: string): GraphFinding => ({
  code: 'nesting-bounded',
  severity: 'error',
  pointer,
  message: `Nodes nest deeper than ${deepest} levels; what is further inside is not read.`,
  help: 'Describe each thing once, at the top, and refer to it by its @id.',
})

const readTypes = (value: unknown, context: ActiveContext, pointer: string): TypeName[] =>
  Array.isArray(value)
    ? value.flatMap((written, index) => readType(written, context, below(pointer, index)))
    : readType(value, context, pointer)

const readType = (written: unknown, context: ActiveContext, pointer: string): TypeName[] =>
  typeof written === 'string' ? [{ written, name: meaningOf(context, written).name, pointer }] : []

const eachObject = (
  value: unknown,
  pointer: string,
  visit: (object: Record<string, unknown>, pointer: string) => void,
): void => {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (isObject(item)) visit(item, below(pointer, index))
    })
  } else if (isObject(value)) visit(value, pointer)
}
