import type { GraphNode, GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type CheckInput, fine, listed, ofProperties } from './check.ts'
import { anyIsA, isRole } from './node-types.ts'

/** Every property belongs to one of its node's types. */
export const propertyInDomain = ofProperties((property, node, input) =>
  property.reverse
    ? property.values.flatMap((value) => (value.kind === 'node' ? outside(property, value.node, input) : []))
    : outside(property, node, input),
)

const outside = (
  { name, written, pointer }: GraphProperty,
  node: GraphNode,
  { typesOf, vocabulary }: CheckInput,
): readonly GraphFinding[] => {
  const types = typesOf(node)
  if (name === undefined || types === undefined || vocabulary.successorOf(name) !== undefined) return fine
  const domains = vocabulary.domainsOf(name)
  if (domains.length === 0 || anyIsA(types, domains, vocabulary)) return fine
  if (isRole(types, vocabulary) && (node.through === name || node.through === undefined)) return fine
  return [
    {
      code: 'property-in-domain',
      severity: 'warning',
      pointer,
      message: `“${written}” is not a property of ${types.join(' or ')}, but of ${listed(domains)}.`,
      help: `Leave it out, or say it of a node of a type that has it.`,
    },
  ]
}
