import type { Graph, Reference } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type Check, fine } from './check.ts'

/**
 * Every reference into this document finds its node: to a blank node, to a fragment, or to a fragment of an address
 * under which the graph describes other nodes. References to other documents are those documents' affair.
 */
export const idDefined: Check = ({ graph, base, definedElsewhere, suggest }) => {
  const open = openReferences(graph).filter(({ id }) => !definedElsewhere.has(id))
  if (open.length === 0) return fine
  const documents = new Set([...graph.byId.keys()].map(documentOf).filter((address) => address !== ''))
  const here = base === undefined ? '' : documentOf(base)
  return open
    .filter(({ id }) => isOurs(id, here, documents))
    .map(
      ({ id, pointer }): GraphFinding => ({
        code: 'id-defined',
        // Of another page, a graph may describe one part and refer to a second that it does not.
        severity: isHere(id, here) || here === '' ? 'error' : 'warning',
        pointer,
        message: `No node of the graph has the @id “${id}”.`,
        help: suggest(id, () => [...graph.byId.keys()].slice(0, compared)),
      }),
    )
}

/** With how many ids one that is not defined is compared. */
const compared = 2_000

/** References to what the graph does not describe. */
const openReferences = (graph: Graph): Reference[] => {
  const open: Reference[] = []
  for (const { properties } of graph.nodes) {
    for (const { values } of properties) {
      for (const value of values)
        if (value.kind === 'reference' && !graph.byId.has(value.id)) open.push(value)
    }
  }
  return open
}

/** An address without its fragment. */
const documentOf = (id: string): string => id.split('#', 1)[0] ?? ''

const isHere = (id: string, here: string): boolean =>
  id.startsWith('_:') || id.startsWith('#') || (id.includes('#') && documentOf(id) === here)

const isOurs = (id: string, here: string, documents: ReadonlySet<string>): boolean =>
  isHere(id, here) || (id.includes('#') && documents.has(documentOf(id)))
