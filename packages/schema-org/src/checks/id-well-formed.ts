import { loneWord, urlFault } from '../formats/url-text.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type Check, fine, ofNodes, ofValues, shown } from './check.ts'

/** Every `@id` is an IRI, a fragment or a blank node. Many nodes may refer to one, which is judged once. */
export const idWellFormed: Check = (input) => {
  const reasons = new Map<string, string | undefined>()
  const faultOf = (id: string | undefined, pointer: string): readonly GraphFinding[] => {
    if (id === undefined || id === '' || id.startsWith('_:')) return fine
    if (!reasons.has(id)) reasons.set(id, urlFault(id))
    return fault(id, reasons.get(id), pointer)
  }
  const ofIds = ofNodes((node) => faultOf(node.id, node.idPointer ?? node.pointer))
  const ofReferences = ofValues((value) =>
    value.kind === 'reference' ? faultOf(value.id, value.pointer) : fine,
  )
  return [...ofIds(input), ...ofReferences(input)]
}

const fault = (id: string, reason: string | undefined, pointer: string): readonly GraphFinding[] =>
  // A lone word is a fine relative IRI: it names a thing, nobody fetches it.
  reason === undefined || reason === loneWord
    ? fine
    : [
        {
          code: 'id-well-formed',
          severity: 'warning',
          pointer,
          message: `The @id ${shown(id)} is not an IRI: ${reason}.`,
        },
      ]
