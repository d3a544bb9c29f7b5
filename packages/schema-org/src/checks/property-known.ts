import type { GraphNode, GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { didYouMean } from '../vocabulary/did-you-mean.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Check } from './check.ts'

/** Every property exists. `…-input` and `…-output` belong to any property, as schema.org's Actions use them. */
export const propertyKnown: Check = ({ graph, vocabulary }) =>
  graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) => unknownProperty(property, node, vocabulary)),
  )

const unknownProperty = (
  { name, written, pointer }: GraphProperty,
  node: GraphNode,
  vocabulary: Vocabulary,
): GraphFinding[] => {
  if (name === undefined || vocabulary.isProperty(name.replace(/-(?:in|out)put$/, ''))) return []
  if (node.opaque && !written.includes('schema.org')) return []
  return [
    {
      code: 'property-known',
      severity: 'error',
      pointer,
      message: `schema.org has no property “${written}”.`,
      help: didYouMean(name, vocabulary.propertyNames),
    },
  ]
}
