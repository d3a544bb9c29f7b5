import type { GraphNode, GraphProperty, GraphValue, NodeValue, Reference } from '../graph/graph.ts'
import { schemaName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { didYouMean } from '../vocabulary/nearest-name.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Check, type CheckInput, listed } from './check.ts'
import { literalFindings } from './literal-in-range.ts'
import { anyIsA, isRole, knownTypes } from './node-types.ts'

/** Every value is of a kind that its property may have. */
export const valueInRange: Check = (input) =>
  input.graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) =>
      property.reverse
        ? reverseFindings(property, node, input)
        : property.values.flatMap((value) => findingsOf(value, property, input)),
    ),
  )

const findingsOf = (value: GraphValue, property: GraphProperty, input: CheckInput): GraphFinding[] => {
  const ranges = property.name === undefined ? [] : input.vocabulary.rangesOf(property.name)
  if (ranges.length === 0) return []
  if (value.kind === 'literal') return literalFindings(value, { property, ranges, input })
  return value.kind === 'node'
    ? nodeFindings(value, property, ranges, input.vocabulary)
    : referenceFindings(value, property, ranges, input)
}

const misfit = (
  code: string,
  pointer: string,
  property: GraphProperty,
  found: readonly string[],
  ranges: readonly string[],
): GraphFinding[] => [
  {
    code,
    severity: 'warning',
    pointer,
    message: `The value of “${property.written}” is ${article(found)}; expected ${listed(ranges)}.`,
  },
]

const article = (types: readonly string[]): string =>
  `${/^[aeiou]/i.test(types[0] ?? '') ? 'an' : 'a'} ${types.join(' and ')}`

/** Whether a node of these types may stand where the ranges say. */
const fits = (types: readonly string[], ranges: readonly string[], vocabulary: Vocabulary): boolean =>
  anyIsA(types, ranges, vocabulary) || isRole(types, vocabulary)

const nodeFindings = (
  { node, pointer }: NodeValue,
  property: GraphProperty,
  ranges: readonly string[],
  vocabulary: Vocabulary,
): GraphFinding[] => {
  const types = knownTypes(node, vocabulary)
  return types === undefined || fits(types, ranges, vocabulary)
    ? []
    : misfit('value-in-range', pointer, property, types, ranges)
}

const referenceFindings = (
  { id, pointer }: Reference,
  property: GraphProperty,
  ranges: readonly string[],
  { graph, vocabulary }: CheckInput,
): GraphFinding[] => {
  const types = (graph.byId.get(id) ?? []).map((node) => knownTypes(node, vocabulary))
  if (types.length > 0) {
    const known = types.flatMap((list) => list ?? [])
    const open = types.every((list) => list === undefined) || known.length === 0
    return open || fits(known, ranges, vocabulary)
      ? []
      : misfit('reference-in-range', pointer, property, known, ranges)
  }
  const name = schemaName(id)
  return name === undefined ? [] : termFindings(name, pointer, property, ranges, vocabulary)
}

/** What is wrong with a term of schema.org as a value: enumeration members above all. */
export const termFindings = (
  name: string,
  pointer: string,
  property: GraphProperty,
  ranges: readonly string[],
  vocabulary: Vocabulary,
): GraphFinding[] => {
  if (vocabulary.isType(name) || vocabulary.isProperty(name)) return []
  if (vocabulary.isMember(name)) {
    const of = vocabulary.enumerationsOf(name)
    const open = ranges.includes('Text') || ranges.includes('URL')
    return open || anyIsA(of, ranges, vocabulary)
      ? []
      : misfit('value-in-range', pointer, property, of, ranges)
  }
  const members = ranges.flatMap((range) => vocabulary.membersOf(range))
  return [
    {
      code: 'enumeration-member-known',
      severity: 'error',
      pointer,
      message: `schema.org has no term “${name}”, which “${property.written}” names.`,
      help: didYouMean(name, members),
    },
  ]
}

/** A property in `@reverse` says that the node is its value. */
const reverseFindings = (
  property: GraphProperty,
  node: GraphNode,
  { vocabulary }: CheckInput,
): GraphFinding[] => {
  const ranges = property.name === undefined ? [] : vocabulary.rangesOf(property.name)
  const types = knownTypes(node, vocabulary)
  if (ranges.length === 0 || types === undefined || fits(types, ranges, vocabulary)) return []
  return misfit('value-in-range', property.pointer, property, types, ranges)
}
