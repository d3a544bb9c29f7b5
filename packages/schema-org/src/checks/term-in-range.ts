import type { GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type CheckInput, listed } from './check.ts'
import { misfit } from './misfit.ts'
import { anyIsA } from './node-types.ts'
import { superseded } from './term-current.ts'

/** What is wrong with a term of schema.org as a value: enumeration members above all. */
export const termFindings = (
  name: string,
  pointer: string,
  property: GraphProperty,
  ranges: readonly string[],
  { vocabulary, suggest }: CheckInput,
): GraphFinding[] => {
  const open = ranges.includes('Text') || ranges.includes('URL')
  if (vocabulary.isMember(name)) {
    const of = vocabulary.enumerationsOf(name)
    return open || anyIsA(of, ranges, vocabulary)
      ? outdated(name, pointer, vocabulary)
      : misfit('value-in-range', pointer, property, of, ranges, vocabulary)
  }
  if (vocabulary.isType(name) || vocabulary.isProperty(name)) {
    // A type may stand for its things, but no enumeration has things beside its members.
    const closed = ranges.every((range) => vocabulary.isA(range, 'Enumeration'))
    return closed && !anyIsA([name], ranges, vocabulary)
      ? misfit('value-in-range', pointer, property, [`term of schema.org (“${name}”)`], ranges, vocabulary)
      : []
  }
  const members = ranges.flatMap((range) => vocabulary.membersOf(range))
  return [
    {
      code: 'enumeration-member-known',
      severity: 'error',
      pointer,
      message: `schema.org has no term “${name}”, which “${property.written}” names.`,
      help: suggest(name, () => members) ?? (members[0] && `Its values are ${listed(members, 8)}.`),
    },
  ]
}

const outdated = (name: string, pointer: string, vocabulary: Vocabulary): GraphFinding[] => {
  const successor = vocabulary.successorOf(name)
  return successor === undefined ? [] : [superseded(name, successor, pointer)]
}
