import { type Node, nested } from '@trifold/core'

/**
 * A short hash of what each block says: its type and words, addresses included, positions and ids not. Computed from
 * the leaves up, so that a tree is read once.
 */
export const digestsOf = (roots: readonly Node[]): Map<Node, string> => {
  const digests = new Map<Node, string>()
  const digest = (node: Node): string => {
    const said =
      'value' in node ? node.value : 'url' in node ? `${node.url} ${'alt' in node ? node.alt : ''}` : ''
    const value = hash(`${node.type}\n${said}\n${nested(node).map(digest).join(' ')}`)
    if ('id' in node) digests.set(node, value)
    return value
  }
  for (const root of roots) digest(root)
  return digests
}

/** FNV-1a, 32 bits, over UTF-16 code units; in base 36. */
const hash = (text: string): string => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
