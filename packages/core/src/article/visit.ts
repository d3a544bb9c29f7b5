import type { Article } from './article.ts'
import type { Node } from './tree.ts'

/** The lists of a node that hold further nodes, in reading order. */
const nestedLists = (node: Node): Node[][] => {
  const lists: Node[][] = []
  if ('title' in node && Array.isArray(node.title)) lists.push(node.title)
  if ('heading' in node) lists.push(node.heading)
  if ('question' in node) lists.push(node.question)
  if ('corner' in node) lists.push(node.corner, node.subjects)
  if ('dimension' in node) lists.push(node.dimension, ...node.cells)
  if ('children' in node) lists.push(node.children)
  return lists
}

/** Every node directly inside this one, in reading order: its title, heading or question first. */
export const nested = (node: Node): Node[] => nestedLists(node).flat()

/** Calls `visitor` on every node below the roots, parents first, in reading order. Return `false` to skip a node's inside. */
export const visit = (
  roots: readonly Node[],
  // biome-ignore lint/suspicious/noConfusingVoidType: a visitor that returns nothing goes on, as unist's do
  visitor: (node: Node, ancestors: readonly Node[]) => false | void,
  ancestors: readonly Node[] = [],
): void => {
  for (const node of roots) {
    if (visitor(node, ancestors) === false) continue
    const inside = nested(node)
    if (inside.length > 0) visit(inside, visitor, [...ancestors, node])
  }
}

/** The roots of an article's tree: its body, then its footnotes. */
export const rootsOf = (article: Article): Node[] => [...article.children, ...article.footnotes]
