import type { Definition, Nodes, Root } from 'mdast'

/** Link reference definitions by identifier; the first of each counts (CommonMark, section 4.7). */
export const findDefinitions = (root: Root): Map<string, Definition> => {
  const found = new Map<string, Definition>()
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    if ('children' in node && !inline.has(node.type)) {
      // Backwards, since the last one in is the next one out; one by one, since there may be more than a call takes.
      for (const child of node.children.toReversed()) waiting.push(child)
    }
  }
  return found
}

const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])
