import type { Image, Node } from '@trifold/core'

/**
 * Whether the graph has a node for an image: one that says something by its alt text or
 * its caption, at an address that a browser may load.
 */
export const isDescribed = (node: Node | undefined): node is Image =>
  node?.type === 'image' &&
  `${node.alt ?? ''}${node.title ?? ''}`.trim() !== '' &&
  (!/^[a-z][a-z0-9+.-]*:/i.test(node.url) || /^https?:/i.test(node.url))
