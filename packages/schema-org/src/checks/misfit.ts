import type { GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { listed } from './check.ts'
import { anyIsA } from './node-types.ts'

/**
 * Says that a value is of another kind than its property may have. A type of which an expected one is a subtype (a
 * Thing as a brand) is no contradiction, it only says too little.
 */
export const misfit = (
  code: GraphFinding['code'],
  pointer: string,
  property: GraphProperty,
  found: readonly string[],
  ranges: readonly string[],
  vocabulary: Vocabulary,
): GraphFinding[] => [
  {
    code,
    severity: anyIsA(ranges, found, vocabulary) ? 'info' : 'warning',
    pointer,
    message: `The value of “${property.written}” is ${article(found)}; expected ${listed(ranges)}.`,
    help: 'Describe here what the property expects, or say this with another property.',
  },
]

const article = (types: readonly string[]): string =>
  `${/^[aeiou]/i.test(types[0] ?? '') ? 'an' : 'a'} ${types.slice(0, 6).join(' and ')}`
