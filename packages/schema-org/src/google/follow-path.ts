import { type Graph, type GraphNode, type GraphValue, valuesOf } from '../graph/graph.ts'

/** The values at the end of a path of properties, references followed within the graph. */
export const followPath = (graph: Graph, node: GraphNode, path: string): GraphValue[] => {
  const [first = '', ...rest] = path.split('.')
  const values = valuesOf(node, first)
  if (rest.length === 0) return values
  return values.flatMap((value) =>
    nodesOf(graph, value).flatMap((inner) => followPath(graph, inner, rest.join('.'))),
  )
}

/** The nodes that a value is or refers to. */
export const nodesOf = (graph: Graph, value: GraphValue): readonly GraphNode[] =>
  value.kind === 'node' ? [value.node] : value.kind === 'reference' ? (graph.byId.get(value.id) ?? []) : []

/** Whether a path leads to a value; `a|b` if one of the paths does. Of several nodes on the way, each must. */
export const satisfies = (graph: Graph, node: GraphNode, requirement: string): boolean =>
  requirement.split('|').some((path) => {
    const steps = path.split('.')
    if (steps.length === 1) return followPath(graph, node, path).length > 0
    const last = steps.pop() ?? ''
    const holders = followPath(graph, node, steps.join('.')).flatMap((value) => nodesOf(graph, value))
    return holders.length > 0 && holders.every((holder) => valuesOf(holder, last).length > 0)
  })
