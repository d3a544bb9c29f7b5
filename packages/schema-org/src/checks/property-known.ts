import type { GraphNode, GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Check, CheckInput } from './check.ts'

/** Every property exists. `…-input` and `…-output` belong to any property, as schema.org's Actions use them. */
export const propertyKnown: Check = (input) =>
  input.graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) => unknownProperty(property, node, input)),
  )

const keywords: ReadonlySet<string> = new Set(['type', 'id', 'graph', 'context'])

/** What Google's documentation writes otherwise than schema.org: its authors are not the ones who erred. */
const spellingsOfGoogle: ReadonlyMap<string, string> = new Map([['xPath', 'xpath']])

const unknownProperty = (
  { name, written, pointer }: GraphProperty,
  node: GraphNode,
  { vocabulary, suggest }: CheckInput,
): GraphFinding[] => {
  if (name === undefined || vocabulary.isProperty(name.replace(/-(?:in|out)put$/, ''))) return []
  if (node.opaque && !written.includes('schema.org')) return []
  const spelling = spellingsOfGoogle.get(name)
  return [
    {
      code: 'property-known',
      severity: spelling === undefined ? 'error' : 'info',
      pointer,
      message: `schema.org has no property “${written}”.`,
      // Only contexts that say so, as schema.org's own does, let keywords go without their @.
      help:
        spelling !== undefined
          ? `Google’s documentation writes it so; schema.org writes “${spelling}”.`
          : keywords.has(name)
            ? `Write “@${name}”.`
            : suggest(name, () => vocabulary.propertyNames),
    },
  ]
}
