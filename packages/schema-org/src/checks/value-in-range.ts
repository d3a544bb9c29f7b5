import type { GraphNode, GraphProperty, GraphValue, NodeValue, Reference } from '../graph/graph.ts'
import { schemaName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Check, type CheckInput, fine, ofProperties } from './check.ts'
import { literalFindings } from './literal-in-range.ts'
import { misfit } from './misfit.ts'
import { anyIsA, isRole } from './node-types.ts'
import { termFindings } from './term-in-range.ts'
import type { LiteralPlace } from './text-judges.ts'

/** Every value is of a kind that its property may have. */
export const valueInRange: Check = (input) => {
  const typesOfId = createTypesOfId(input)
  const check = ofProperties((property, node) => {
    const ranges = property.name === undefined ? [] : input.vocabulary.rangesOf(property.name)
    if (ranges.length === 0) return fine
    if (property.reverse) return reverseFindings(property, node, ranges, input)
    const place = { property, ranges, input, typesOfId }
    return property.values.flatMap((value) => findingsOf(value, place))
  })
  return check(input)
}

/** The types that a graph gives an id: undefined when it does not describe it, none when nothing can be said of it. */
type TypesOfId = (id: string) => readonly string[] | undefined

/** Many may refer to one id that many describe, so each is looked up once. */
const createTypesOfId = ({ graph, typesOf }: CheckInput): TypesOfId => {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const nodes = graph.byId.get(id)
    if (nodes === undefined) return undefined
    const types = known.get(id) ?? [...new Set(nodes.flatMap((node) => typesOf(node) ?? []))]
    known.set(id, types)
    return types
  }
}

/** Where a value stands, and what may stand there. */
interface ValuePlace extends LiteralPlace {
  readonly typesOfId: TypesOfId
}

const findingsOf = (value: GraphValue, place: ValuePlace): readonly GraphFinding[] => {
  if (value.kind === 'literal') return literalFindings(value, place)
  return value.kind === 'node' ? nodeFindings(value, place) : referenceFindings(value, place)
}

/** Whether a node of these types may stand where the ranges say. */
const fits = (types: readonly string[], ranges: readonly string[], vocabulary: Vocabulary): boolean =>
  anyIsA(types, ranges, vocabulary) || isRole(types, vocabulary)

const nodeFindings = (
  { node, pointer }: NodeValue,
  { property, ranges, input: { typesOf, vocabulary } }: ValuePlace,
): readonly GraphFinding[] => {
  const types = typesOf(node)
  return types === undefined || fits(types, ranges, vocabulary)
    ? fine
    : misfit('value-in-range', pointer, property, types, ranges, vocabulary)
}

const referenceFindings = (
  { id, pointer }: Reference,
  { property, ranges, input, typesOfId }: ValuePlace,
): readonly GraphFinding[] => {
  const types = typesOfId(id)
  if (types !== undefined) {
    return types.length === 0 || fits(types, ranges, input.vocabulary)
      ? fine
      : misfit('reference-in-range', pointer, property, types, ranges, input.vocabulary)
  }
  const name = schemaName(id)
  return name === undefined ? fine : termFindings(name, pointer, property, ranges, input)
}

/** A property in `@reverse` says that the node is its value. */
const reverseFindings = (
  property: GraphProperty,
  node: GraphNode,
  ranges: readonly string[],
  { typesOf, vocabulary }: CheckInput,
): readonly GraphFinding[] => {
  const types = typesOf(node)
  if (types === undefined || fits(types, ranges, vocabulary)) return fine
  return misfit('value-in-range', property.pointer, property, types, ranges, vocabulary)
}
