import { type Handlers, handle } from '../renderer/handlers.ts'
import type { Node } from './tree.ts'
import { nested } from './visit.ts'

/** Nodes that hold no others. */
type Leaf = Exclude<Node, { children: unknown } | { cells: unknown }>

/** The words of each leaf; a new one does not compile until it says its own. */
const leafText: Handlers<Leaf, string, undefined> = {
  text: ({ value }) => value,
  inlineCode: ({ value }) => value,
  code: ({ value }) => value,
  inlineMath: ({ value }) => value,
  math: ({ value }) => value,
  break: () => '\n',
  image: ({ alt }) => alt ?? '',
  html: () => '',
  footnoteReference: () => '',
  thematicBreak: () => '',
}

/** The words of a node without any markup. An image counts as its alt text; raw HTML tags count as nothing. */
export const plainText = (nodes: Node | readonly Node[]): string =>
  isList(nodes) ? nodes.map(textOf).join('') : textOf(nodes)

const isList = (nodes: Node | readonly Node[]): nodes is readonly Node[] => Array.isArray(nodes)

const textOf = (node: Node): string => {
  // Nearly every leaf is a text.
  if (node.type === 'text') return node.value
  if (isLeaf(node)) return handle(leafText, node, undefined)
  const children = nested(node)
  return children.map(textOf).join(children.every(isInline) ? '' : '\n')
}

const isLeaf = (node: Node): node is Leaf => Object.hasOwn(leafText, node.type)

/** Blocks and their parts have an id, inline nodes have none. */
const isInline = (node: Node): boolean => !('id' in node)
