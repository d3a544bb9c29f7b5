import type { GraphNode } from '../graph/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Nothing has more types than this; of a node that claims to, the first are compared. */
const most = 50

/**
 * The schema.org types of a node, or undefined when nothing can be said of it: it has no type, or one that is
 * unknown here or of another vocabulary.
 */
const knownTypes = (node: GraphNode, vocabulary: Vocabulary): string[] | undefined => {
  const names: string[] = []
  for (const { name } of node.types.slice(0, most)) {
    if (name === undefined || !vocabulary.isType(name)) return undefined
    names.push(name)
  }
  return names.length === 0 ? undefined : names
}

/** Finds the types of each node of a graph once. */
export const createTypesOf = (
  vocabulary: Vocabulary,
): ((node: GraphNode) => readonly string[] | undefined) => {
  const known = new Map<GraphNode, readonly string[] | undefined>()
  return (node) => {
    if (!known.has(node)) known.set(node, knownTypes(node, vocabulary))
    return known.get(node)
  }
}

/** Whether one of the types is one of the others or a subtype. */
export const anyIsA = (
  types: readonly string[],
  ancestors: readonly string[],
  vocabulary: Vocabulary,
): boolean => types.some((type) => ancestors.some((ancestor) => vocabulary.isA(type, ancestor)))

/** A Role stands between a property and its value, and takes the same property once more. */
export const isRole = (types: readonly string[], vocabulary: Vocabulary): boolean =>
  types.some((type) => vocabulary.isA(type, 'Role'))
