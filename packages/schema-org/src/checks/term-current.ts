import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Check } from './check.ts'

/** No type or property has been superseded by another. (Of members, `value-in-range` sees to it.) */
export const termCurrent: Check = ({ graph, vocabulary }) =>
  graph.nodes.flatMap((node) =>
    [...node.types, ...node.properties].flatMap(({ name, written, pointer }): GraphFinding[] => {
      const successor = name === undefined ? undefined : vocabulary.successorOf(name)
      return successor === undefined ? [] : [superseded(written, successor, pointer)]
    }),
  )

/** Says that a term has a successor. */
export const superseded = (written: string, successor: string, pointer: string): GraphFinding => ({
  code: 'term-current',
  severity: 'warning',
  pointer,
  message: `schema.org has superseded “${written}” by “${successor}”.`,
  help: `Use “${successor}”.`,
})
