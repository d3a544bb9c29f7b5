import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Check } from './check.ts'

/** No type or property has been superseded by another. */
export const termCurrent: Check = ({ graph, vocabulary }) =>
  graph.nodes.flatMap((node) =>
    [...node.types, ...node.properties].flatMap(({ name, written, pointer }): GraphFinding[] => {
      const successor = name === undefined ? undefined : vocabulary.successorOf(name)
      if (successor === undefined) return []
      return [
        {
          code: 'term-current',
          severity: 'warning',
          pointer,
          message: `schema.org has superseded “${written}” by “${successor}”.`,
          help: `Use “${successor}”.`,
        },
      ]
    }),
  )
