import type { GraphProperty, TypeName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type Check, type CheckInput, fine, ofNodes, ofProperties } from './check.ts'

/** No type or property has been superseded by another. (Of members, `value-in-range` sees to it.) */
export const termCurrent: Check = (input) => [...types(input), ...properties(input)]

const types = ofNodes(({ types }, input) => types.flatMap((type) => outdated(type, input)))

const properties = ofProperties((property, _node, input) => outdated(property, input))

const outdated = (
  { name, written, pointer }: TypeName | GraphProperty,
  { vocabulary }: CheckInput,
): readonly GraphFinding[] => {
  const successor = name === undefined ? undefined : vocabulary.successorOf(name)
  return successor === undefined ? fine : [superseded(written, successor, pointer)]
}

/** Says that a term has a successor. */
export const superseded = (written: string, successor: string, pointer: string): GraphFinding => ({
  code: 'term-current',
  severity: 'warning',
  pointer,
  message: `schema.org has superseded “${written}” by “${successor}”.`,
  help: `Use “${successor}”.`,
})
