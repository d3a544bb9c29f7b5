import type { Graph, Reference } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Check } from './check.ts'

/**
 * Every reference into this document finds its node: to a blank node, to a fragment, or to a fragment of an address
 * under which the graph describes other nodes. References to other documents are those documents' affair.
 */
export const idDefined: Check = ({ graph, base, definedElsewhere, suggest }) => {
  const documents = new Set([...graph.byId.keys()].map(documentOf).filter((address) => address !== ''))
  const here = base === undefined ? '' : documentOf(base)
  return referencesOf(graph)
    .filter(({ id }) => !graph.byId.has(id) && !definedElsewhere.has(id) && isOurs(id, here, documents))
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

const referencesOf = (graph: Graph): Reference[] =>
  graph.nodes.flatMap(({ properties }) =>
    properties.flatMap(({ values }) => values.filter((value) => value.kind === 'reference')),
  )

/** An address without its fragment. */
const documentOf = (id: string): string => id.split('#', 1)[0] ?? ''

const isHere = (id: string, here: string): boolean =>
  id.startsWith('_:') || id.startsWith('#') || (id.includes('#') && documentOf(id) === here)

const isOurs = (id: string, here: string, documents: ReadonlySet<string>): boolean =>
  isHere(id, here) || (id.includes('#') && documents.has(documentOf(id)))
