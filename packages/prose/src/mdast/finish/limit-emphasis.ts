import type { Nodes, PhrasingContent, Root } from 'mdast'

/** Deeper than this, emphasis within the same emphasis is dropped: no reader sees it, and printing it is slow. */
const deepest = 8

const kinds = new Set(['emphasis', 'strong', 'delete'])

/**
 * Takes emphasis that says nothing new (bold within bold) out of what is nested very deeply; and struck-through text
 * out of the edge of struck-through text, where its tildes would be one run with the outer ones.
 */
export const limitEmphasis = (root: Root): Root => {
  simplify(root, [])
  return root
}

const simplify = (node: Nodes, around: readonly string[]): void => {
  if (!('children' in node)) return
  const inner = kinds.has(node.type) ? [...around, node.type] : around
  // The nodes that take another's place are of the kind that may stand there.
  if (inner.length >= deepest) node.children = without(node.children as PhrasingContent[], inner) as never[]
  if (node.type === 'delete') node.children = withoutEdges(node.children)
  for (const child of node.children) simplify(child, inner)
}

/** In the place of nodes of these types, what they hold. */
const without = (nodes: PhrasingContent[], types: readonly string[]): PhrasingContent[] => {
  let found = nodes
  while (found.some(({ type }) => types.includes(type))) {
    found = found.flatMap((each) =>
      'children' in each && types.includes(each.type) ? each.children : [each],
    )
  }
  return found
}

const withoutEdges = (nodes: PhrasingContent[]): PhrasingContent[] => {
  let found = nodes
  while (found[0]?.type === 'delete') found = [...found[0].children, ...found.slice(1)]
  for (let last = found.at(-1); last?.type === 'delete'; last = found.at(-1)) {
    found = [...found.slice(0, -1), ...last.children]
  }
  return found
}
