import type { GraphNode } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Check, shown } from './check.ts'
import { anyIsA, knownTypes } from './node-types.ts'

/**
 * Nodes with one `@id` are one thing: their types go together and their values do not contradict each other.
 * Saying different things of it in different places is fine, as is repeating some of them inside another node.
 */
export const idUnambiguous: Check = ({ graph, vocabulary }) =>
  [...graph.byId].flatMap(([id, [first, ...others]]) =>
    first === undefined ? [] : others.flatMap((other) => conflict(id, first, other, vocabulary)),
  )

const conflict = (id: string, first: GraphNode, other: GraphNode, vocabulary: Vocabulary): GraphFinding[] => {
  const say = (severity: GraphFinding['severity'], message: string): GraphFinding[] => [
    { code: 'id-unambiguous', severity, pointer: other.pointer, message: `The @id “${id}” ${message}` },
  ]
  const where = `(at ${first.pointer || 'the top'})`
  const mine = knownTypes(first, vocabulary)
  const theirs = knownTypes(other, vocabulary)
  if (mine !== undefined && theirs !== undefined && !related(mine, theirs, vocabulary)) {
    return say('error', `already names a ${mine.join(' and ')} ${where}; this is a ${theirs.join(' and ')}.`)
  }
  const different = contradiction(first, other)
  if (different !== undefined) {
    return say('error', `already names another node ${where}: ${different}.`)
  }
  return first.top && other.top && isCopy(first, other)
    ? say('info', `is described twice, in the same words ${where}.`)
    : []
}

const related = (a: readonly string[], b: readonly string[], vocabulary: Vocabulary): boolean =>
  anyIsA(a, b, vocabulary) || anyIsA(b, a, vocabulary)

/** The literals of a node: property → value, where there is just one and it is in no particular language. */
const facts = (node: GraphNode): Map<string, string | number | boolean> =>
  new Map(
    node.properties.flatMap(({ name, written, values: [value, ...more] }) =>
      value?.kind === 'literal' && value.language === undefined && more.length === 0
        ? [[name ?? written, value.value] as const]
        : [],
    ),
  )

const contradiction = (first: GraphNode, other: GraphNode): string | undefined => {
  const known = facts(first)
  for (const [property, value] of facts(other)) {
    const before = known.get(property)
    if (before !== undefined && String(before) !== String(value)) {
      return `there “${property}” is ${shown(before)}, here ${shown(value)}`
    }
  }
  return undefined
}

const isCopy = (first: GraphNode, other: GraphNode): boolean => {
  const known = facts(first)
  const again = facts(other)
  return known.size > 0 && known.size === again.size && [...known.keys()].every((key) => again.has(key))
}
