import type { GraphNode, TypeName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type CheckInput, ofNodes } from './check.ts'

/** Every type exists, and what has properties has a type. */
export const typeKnown = ofNodes((node, input) => [
  ...node.types.flatMap((type) => unknownType(type, node, input)),
  ...missingType(node),
])

const unknownType = (
  type: TypeName,
  node: GraphNode,
  { vocabulary, suggest }: CheckInput,
): GraphFinding[] => {
  const { name, written, pointer } = type
  if (name === undefined || vocabulary.isType(name)) return []
  if (node.opaque && !written.includes('schema.org')) return []
  const say = (message: string, help: string | undefined): GraphFinding[] => [
    { code: 'type-known', severity: 'error', pointer, message, help },
  ]
  if (vocabulary.isMember(name)) {
    const of = vocabulary.enumerationsOf(name)[0]
    return say(`“${written}” is a value of ${of}, not a type.`, `Write it as a value, or use the type ${of}.`)
  }
  if (vocabulary.isProperty(name))
    return say(`“${written}” is a property of schema.org, not a type.`, undefined)
  return say(
    `schema.org has no type “${written}”.`,
    suggest(name, () => vocabulary.typeNames),
  )
}

const missingType = (node: GraphNode): GraphFinding[] => {
  if (node.types.length > 0 || node.id !== undefined) return []
  if (!node.properties.some(({ name }) => name !== undefined)) return []
  return [
    {
      code: 'type-present',
      severity: 'info',
      pointer: node.pointer,
      message: 'This node has properties but no @type, so readers have to guess what it is.',
      help: 'Add what it is, such as "@type": "Person".',
    },
  ]
}
