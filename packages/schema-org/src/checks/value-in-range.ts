import type { GraphNode, GraphProperty, GraphValue, NodeValue, Reference } from '../graph/graph.ts'
import { schemaName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Check, CheckInput } from './check.ts'
import { literalFindings } from './literal-in-range.ts'
import { misfit } from './misfit.ts'
import { anyIsA, isRole, knownTypes } from './node-types.ts'
import { termFindings } from './term-in-range.ts'

/** Every value is of a kind that its property may have. */
export const valueInRange: Check = (input) => {
  const typesOf = createTypesOf(input)
  return input.graph.nodes.flatMap((node) =>
    node.properties.flatMap((property) =>
      property.reverse
        ? reverseFindings(property, node, input)
        : property.values.flatMap((value) => findingsOf(value, property, input, typesOf)),
    ),
  )
}

/** The types that a graph gives an id: undefined when it does not describe it, none when nothing can be said of it. */
type TypesOf = (id: string) => readonly string[] | undefined

/** Many may refer to one id that many describe, so each is looked up once. */
const createTypesOf = ({ graph, vocabulary }: CheckInput): TypesOf => {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const nodes = graph.byId.get(id)
    if (nodes === undefined) return undefined
    const types = known.get(id) ?? [...new Set(nodes.flatMap((node) => knownTypes(node, vocabulary) ?? []))]
    known.set(id, types)
    return types
  }
}

const findingsOf = (
  value: GraphValue,
  property: GraphProperty,
  input: CheckInput,
  typesOf: TypesOf,
): GraphFinding[] => {
  const ranges = property.name === undefined ? [] : input.vocabulary.rangesOf(property.name)
  if (ranges.length === 0) return []
  if (value.kind === 'literal') return literalFindings(value, { property, ranges, input })
  return value.kind === 'node'
    ? nodeFindings(value, property, ranges, input.vocabulary)
    : referenceFindings(value, property, ranges, input, typesOf)
}

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
    : misfit('value-in-range', pointer, property, types, ranges, vocabulary)
}

const referenceFindings = (
  { id, pointer }: Reference,
  property: GraphProperty,
  ranges: readonly string[],
  input: CheckInput,
  typesOf: TypesOf,
): GraphFinding[] => {
  const types = typesOf(id)
  if (types !== undefined) {
    return types.length === 0 || fits(types, ranges, input.vocabulary)
      ? []
      : misfit('reference-in-range', pointer, property, types, ranges, input.vocabulary)
  }
  const name = schemaName(id)
  return name === undefined ? [] : termFindings(name, pointer, property, ranges, input)
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
  return misfit('value-in-range', property.pointer, property, types, ranges, vocabulary)
}
