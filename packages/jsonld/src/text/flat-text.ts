import { type Node, plainText } from '@trifold/core'

/** The words of nodes on as few lines as they have blocks: white space runs become one space, empty lines go. */
export const flatText = (nodes: Node | readonly Node[] | undefined): string =>
  nodes === undefined ? '' : flatLines(blocksText(nodes))

/** The words of an inline list on one line. */
export const lineText = (nodes: readonly Node[] | undefined): string =>
  nodes === undefined ? '' : plainText(nodes).replace(/\s+/g, ' ').trim()

const blocksText = (nodes: Node | readonly Node[]): string =>
  Array.isArray(nodes) ? nodes.map((node: Node) => plainText(node)).join('\n') : plainText(nodes as Node)

/** A text without empty lines, its white space in each line one space. */
export const flatLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
