import type { Article } from './article.ts'
import type { Node } from './tree.ts'

/** The lists of a block or a part that hold further nodes before its children, in reading order. */
const leadsOf = (node: Node): readonly Node[] | undefined => {
  if ('corner' in node) return [...(node.title ?? []), ...node.corner, ...node.subjects]
  if ('title' in node && Array.isArray(node.title)) return node.title
  if ('heading' in node) return node.heading
  if ('question' in node) return node.question
  return 'dimension' in node ? [...node.dimension, ...node.cells.flat()] : undefined
}

/** Every node directly inside this one, in reading order: its title, heading or question first. */
export const nested = (node: Node): readonly Node[] => {
  const children: readonly Node[] = 'children' in node ? node.children : []
  // Inline nodes have no id, and nothing beside their children.
  const leads = 'id' in node ? leadsOf(node) : undefined
  return leads === undefined ? children : [...leads, ...children]
}

/**
 * Calls `visitor` on every node below the roots, parents first, in reading order. Return `false` to skip a node's inside.
 * The ancestors are those of this call alone: copy what is to be kept.
 */
export const visit = (
  roots: readonly Node[],
  // biome-ignore lint/suspicious/noConfusingVoidType: a visitor that returns nothing goes on, as unist's do
  visitor: (node: Node, ancestors: readonly Node[]) => false | void,
): void => {
  const ancestors: Node[] = []
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (visitor(node, ancestors) === false) continue
      const inside = nested(node)
      if (inside.length === 0) continue
      ancestors.push(node)
      walk(inside)
      ancestors.pop()
    }
  }
  walk(roots)
}

/** The roots of an article's tree: its body, then its footnotes. */
export const rootsOf = (article: Article): Node[] => [...article.children, ...article.footnotes]
