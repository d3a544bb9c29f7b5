import type { GraphNode, GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Check, listed } from './check.ts'
import { anyIsA, isRole, knownTypes } from './node-types.ts'

/** Every property belongs to one of its node's types. */
export const propertyInDomain: Check = ({ graph, vocabulary }) =>
  graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) =>
      property.reverse
        ? property.values.flatMap((value) =>
            value.kind === 'node' ? outside(property, value.node, vocabulary) : [],
          )
        : outside(property, node, vocabulary),
    ),
  )

const outside = (
  { name, written, pointer }: GraphProperty,
  node: GraphNode,
  vocabulary: Vocabulary,
): GraphFinding[] => {
  const types = knownTypes(node, vocabulary)
  if (name === undefined || types === undefined || vocabulary.successorOf(name) !== undefined) return []
  const domains = vocabulary.domainsOf(name)
  if (domains.length === 0 || anyIsA(types, domains, vocabulary)) return []
  if (isRole(types, vocabulary) && (node.through === name || node.through === undefined)) return []
  return [
    {
      code: 'property-in-domain',
      severity: 'warning',
      pointer,
      message: `“${written}” is not a property of ${types.join(' or ')}, but of ${listed(domains)}.`,
    },
  ]
}
