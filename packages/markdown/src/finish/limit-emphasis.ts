import type { Nodes, PhrasingContent, Root } from 'mdast'

/** Deeper than this, emphasis within the same emphasis is dropped: no reader sees it, and printing it is slow. */
const deepest = 8

const kinds = new Set(['emphasis', 'strong', 'delete'])

/** Takes emphasis that says nothing new (bold within bold) out of what is nested very deeply. */
export const limitEmphasis = (root: Root): Root => {
  simplify(root, [])
  return root
}

const simplify = (node: Nodes, around: readonly string[]): void => {
  if (!('children' in node)) return
  const inner = kinds.has(node.type) ? [...around, node.type] : around
  // The nodes that take another's place are of the kind that may stand there.
  node.children = node.children.flatMap((child) => unwrapped(child as PhrasingContent, inner)) as never[]
  for (const child of node.children) simplify(child, inner)
}

/** The node itself, or what it holds where its own emphasis says nothing new. */
const unwrapped = (node: PhrasingContent, around: readonly string[]): PhrasingContent[] => {
  let nodes = [node]
  if (around.length < deepest) return nodes
  while (nodes.some((each) => around.includes(each.type))) {
    nodes = nodes.flatMap((each) =>
      'children' in each && around.includes(each.type) ? each.children : [each],
    )
  }
  return nodes
}
