import type { Graph, Reference } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { didYouMean } from '../vocabulary/did-you-mean.ts'
import type { Check } from './check.ts'

/**
 * Every reference into this document finds its node: to a blank node, to a fragment, or to a fragment of an address
 * under which the graph describes other nodes. References to other documents are those documents' affair.
 */
export const idDefined: Check = ({ graph }) => {
  const documents = new Set([...graph.byId.keys()].map(documentOf).filter((address) => address !== ''))
  return referencesOf(graph)
    .filter(({ id }) => !graph.byId.has(id) && isOurs(id, documents))
    .map(
      ({ id, pointer }, index): GraphFinding => ({
        code: 'id-defined',
        severity: 'error',
        pointer,
        message: `No node of the graph has the @id “${id}”.`,
        help: index < suggestions ? didYouMean(id, [...graph.byId.keys()]) : undefined,
      }),
    )
}

/** Each compares one id with all others; a graph with more faults than this has another problem. */
const suggestions = 20

const referencesOf = (graph: Graph): Reference[] =>
  graph.nodes.flatMap(({ properties }) =>
    properties.flatMap(({ values }) => values.filter((value) => value.kind === 'reference')),
  )

/** An address without its fragment. */
const documentOf = (id: string): string => id.split('#', 1)[0] ?? ''

const isOurs = (id: string, documents: ReadonlySet<string>): boolean =>
  id.startsWith('_:') || id.startsWith('#') || (id.includes('#') && documents.has(documentOf(id)))
