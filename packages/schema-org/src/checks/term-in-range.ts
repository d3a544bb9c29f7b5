import type { GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { didYouMean } from '../vocabulary/did-you-mean.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { misfit } from './misfit.ts'
import { anyIsA } from './node-types.ts'

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
