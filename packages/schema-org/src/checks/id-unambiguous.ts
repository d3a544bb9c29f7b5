import type { GraphNode } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Check, type CheckInput, shown } from './check.ts'
import { anyIsA } from './node-types.ts'

/**
 * Nodes with one `@id` are one thing: their types go together and their values do not contradict each other.
 * Saying different things of it in different places is fine, as is repeating some of them inside another node.
 */
export const idUnambiguous: Check = (input) => {
  const found: GraphFinding[] = []
  for (const [id, nodes] of input.graph.byId) {
    if (nodes.length < 2) continue
    const [node, ...others] = nodes
    if (node === undefined) continue
    const first = { node, types: input.typesOf(node), facts: factsOf(node) }
    for (const other of others) for (const finding of conflict(id, first, other, input)) found.push(finding)
  }
  return found
}

/** What is said in the first of the nodes with one `@id`. */
interface First {
  readonly node: GraphNode
  readonly types: readonly string[] | undefined
  readonly facts: Facts
}

const conflict = (
  id: string,
  first: First,
  other: GraphNode,
  { typesOf, vocabulary }: CheckInput,
): GraphFinding[] => {
  const say = (severity: GraphFinding['severity'], message: string): GraphFinding[] => [
    {
      code: 'id-unambiguous',
      severity,
      pointer: other.pointer,
      message: `The @id “${id}” ${message}`,
      help:
        severity === 'info'
          ? 'Describe it once, and refer to it by its @id.'
          : 'Give one of the two an @id of its own, or let both say the same.',
    },
  ]
  const where = `(at ${first.node.pointer || 'the top'})`
  const mine = first.types
  const theirs = typesOf(other)
  if (mine !== undefined && theirs !== undefined && !related(mine, theirs, vocabulary)) {
    return say('error', `already names a ${mine.join(' and ')} ${where}; this is a ${theirs.join(' and ')}.`)
  }
  const again = factsOf(other)
  const different = contradiction(first.facts, again)
  const whole = first.node.top && other.top
  if (different !== undefined) {
    // What is repeated inside another node may be told in other words.
    return say(whole ? 'error' : 'warning', `already names another node ${where}: ${different}.`)
  }
  return whole && isCopy(first.facts, again)
    ? say('info', `is described twice, in the same words ${where}.`)
    : []
}

const related = (a: readonly string[], b: readonly string[], vocabulary: Vocabulary): boolean =>
  anyIsA(a, b, vocabulary) || anyIsA(b, a, vocabulary)

/** The literals of a node: property → value, where there is just one and it is in no particular language. */
type Facts = ReadonlyMap<string, string | number | boolean>

const factsOf = (node: GraphNode): Facts =>
  new Map(
    node.properties.flatMap(({ name, written, values: [value, ...more] }) =>
      value?.kind === 'literal' && value.language === undefined && more.length === 0
        ? [[name ?? written, value.value] as const]
        : [],
    ),
  )

const contradiction = (known: Facts, again: Facts): string | undefined => {
  for (const [property, value] of again) {
    const before = known.get(property)
    if (before !== undefined && String(before) !== String(value)) {
      return `there “${property}” is ${shown(before)}, here ${shown(value)}`
    }
  }
  return undefined
}

const isCopy = (known: Facts, again: Facts): boolean =>
  known.size > 0 && known.size === again.size && [...known.keys()].every((key) => again.has(key))
