import type { GraphNode, GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Check, CheckInput } from './check.ts'

/** Every property exists. `…-input` and `…-output` belong to any property, as schema.org's Actions use them. */
export const propertyKnown: Check = (input) =>
  input.graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) => unknownProperty(property, node, input)),
  )

const keywords: ReadonlySet<string> = new Set(['type', 'id', 'graph', 'context'])

const unknownProperty = (
  { name, written, pointer }: GraphProperty,
  node: GraphNode,
  { vocabulary, suggest }: CheckInput,
): GraphFinding[] => {
  if (name === undefined || vocabulary.isProperty(name.replace(/-(?:in|out)put$/, ''))) return []
  if (node.opaque && !written.includes('schema.org')) return []
  return [
    {
      code: 'property-known',
      severity: 'error',
      pointer,
      message: `schema.org has no property “${written}”.`,
      // Only contexts that say so, as schema.org's own does, let keywords go without their @.
      help: keywords.has(name) ? `Write “@${name}”.` : suggest(name, () => vocabulary.propertyNames),
    },
  ]
}
