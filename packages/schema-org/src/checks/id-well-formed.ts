import { loneWord, urlFault } from '../formats/url-text.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type Check, shown } from './check.ts'

/** Every `@id` is an IRI, a fragment or a blank node. */
export const idWellFormed: Check = ({ graph }) =>
  graph.nodes.flatMap((node) => [
    ...fault(node.id, node.idPointer ?? node.pointer),
    ...node.properties.flatMap(({ values }) =>
      values.flatMap((value) => (value.kind === 'reference' ? fault(value.id, value.pointer) : [])),
    ),
  ])

const fault = (id: string | undefined, pointer: string): GraphFinding[] => {
  if (id === undefined || id === '' || id.startsWith('_:')) return []
  const reason = urlFault(id)
  // A lone word is a fine relative IRI: it names a thing, nobody fetches it.
  if (reason === undefined || reason === loneWord) return []
  return [
    {
      code: 'id-well-formed',
      severity: 'warning',
      pointer,
      message: `The @id ${shown(id)} is not an IRI: ${reason}.`,
    },
  ]
}
