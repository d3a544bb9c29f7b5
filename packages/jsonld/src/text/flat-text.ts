import { type Node, nested, plainText } from '@trifold/core'

/** The words of nodes on as few lines as they have blocks: white space runs become one space, empty lines go. */
export const flatText = (nodes: Node | readonly Node[] | undefined): string =>
  nodes === undefined ? '' : flatLines(isList(nodes) ? nodes.map(blockText).join('\n') : blockText(nodes))

/** The words of an inline list on one line. */
export const lineText = (nodes: readonly Node[] | undefined): string =>
  nodes === undefined ? '' : plainText(nodes).replace(/\s+/g, ' ').trim()

/** A text without empty lines, its white space in each line one space. */
export const flatLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const isList = (nodes: Node | readonly Node[]): nodes is readonly Node[] => Array.isArray(nodes)

/** Where a line of the source ends inside a paragraph, nothing ends on the page. */
const blockText = (node: Node): string => {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  const children = nested(node)
  if (children.length === 0) return plainText(node)
  return children.map(blockText).join(children.some((child) => 'id' in child) ? '\n' : '')
}
