import type { GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { listed } from './check.ts'

/** Says that a value is of another kind than its property may have. */
export const misfit = (
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
  `${/^[aeiou]/i.test(types[0] ?? '') ? 'an' : 'a'} ${types.slice(0, 6).join(' and ')}`
