import { type ActiveContext, applyContext, emptyContext } from './active-context.ts'
import { expandId, expandIri } from './expand-iri.ts'
import { type Graph, type GraphNode, type GraphProperty, schemaName, type TypeName } from './graph.ts'
import { below, type GraphFinding } from './graph-finding.ts'
import { keywordFindings } from './keywords.ts'
import { deepest, type ReadNode, readValues } from './read-values.ts'

/** Reads any JSON-LD document. It never throws: what cannot be read is a finding. */
export const readGraph = (
  document: unknown,
  base: string | undefined,
): { graph: Graph; findings: GraphFinding[] } => {
  const nodes: GraphNode[] = []
  const findings: GraphFinding[] = []
  const readNode = nodeReader(nodes, findings)
  const roots = Array.isArray(document) ? document : [document]
  roots.forEach((root, index) => {
    const pointer = Array.isArray(document) ? below('', index) : ''
    if (isObject(root)) readNode(root, { ...emptyContext, base }, { pointer, through: undefined, depth: 0 })
    else findings.push(notAnObject(pointer, root))
  })
  return { graph: { nodes, byId: indexById(nodes) }, findings }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notAnObject = (pointer: string, found: unknown): GraphFinding => ({
  code: 'graph-object',
  severity: 'error',
  pointer,
  message: `A graph is an object or a list of objects; this is ${found === null ? 'null' : `a ${typeof found}`}.`,
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

/** Makes the function that reads one node object and everything inside it. */
const nodeReader = (nodes: GraphNode[], findings: GraphFinding[]): ReadNode => {
  const readNode: ReadNode = (object, outer, { pointer, through, depth }) => {
    const context = '@context' in object ? applyContext(outer, object['@context']) : outer
    const types: TypeName[] = []
    const properties: GraphProperty[] = []
    let id: string | undefined
    const node: GraphNode = {
      pointer,
      through,
      types,
      properties,
      top: through === undefined,
      opaque: context.opaque,
      get id() {
        return id
      },
    }
    const at = nodes.push(node) - 1
    let graphs = 0
    const readGraphOf = (value: unknown, place: string) =>
      eachObject(value, place, (inner, where) =>
        readNode(inner, context, { pointer: where, through: undefined, depth: depth + 1 }),
      )
    const readKeys = (source: Record<string, unknown>, place: string, reverse: boolean): void => {
      for (const [key, value] of Object.entries(source)) {
        const where = below(place, key)
        const iri = expandIri(context, key)
        findings.push(...keywordFindings(iri, value, where))
        if (iri === '@id') id = typeof value === 'string' ? expandId(context, value) : undefined
        else if (iri === '@type') types.push(...readTypes(value, context, where))
        else if (iri === '@graph') graphs += 1
        if (iri === '@graph' || iri === '@included') readGraphOf(value, where)
        else if (iri === '@reverse') eachObject(value, where, (inner, there) => readKeys(inner, there, true))
        else if (iri === '@nest') eachObject(value, where, (inner, there) => readKeys(inner, there, reverse))
        else if (iri === undefined || !iri.startsWith('@')) {
          const term = context.terms.get(key)
          const name = iri === undefined ? undefined : schemaName(iri)
          const inner = term?.context === undefined ? context : applyContext(context, term.context)
          const backwards = reverse !== (term?.reverse ?? false)
          const values = readValues(value, { term, context: inner, pointer: where, name, depth }, readNode)
          properties.push({ written: key, name, pointer: where, reverse: backwards, values })
        }
      }
    }
    if (depth > deepest) findings.push(tooDeep(pointer))
    else readKeys(object, pointer, false)
    // An object that only holds a graph is no node of it.
    if (graphs > 0 && properties.length === 0 && types.length === 0) nodes.splice(at, 1)
    return node
  }
  return readNode
}

const tooDeep = (pointer: string): GraphFinding => ({
  code: 'nesting-bounded',
  severity: 'error',
  pointer,
  message: `Nodes nest deeper than ${deepest} levels; what is further inside is not read.`,
})

const readTypes = (value: unknown, context: ActiveContext, pointer: string): TypeName[] =>
  [value].flat().flatMap((written, index) => {
    if (typeof written !== 'string') return []
    const iri = expandIri(context, written)
    const name = iri === undefined ? undefined : schemaName(iri)
    return [{ written, name, pointer: Array.isArray(value) ? below(pointer, index) : pointer }]
  })

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
