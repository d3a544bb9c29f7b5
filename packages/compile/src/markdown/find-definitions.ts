import type { Definition, Nodes, Root } from 'mdast'

/** Link reference definitions by identifier; the first of each counts (CommonMark, section 4.7). */
export const findDefinitions = (root: Root): Map<string, Definition> => {
  const found = new Map<string, Definition>()
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    // Backwards, since the last one in is the next one out.
    if ('children' in node && !inline.has(node.type)) waiting.push(...node.children.toReversed())
  }
  return found
}

const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])
