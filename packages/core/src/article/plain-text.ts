import type { Node } from './tree.ts'
import { nested } from './visit.ts'

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'footnoteReference',
  'html',
])

/** The words of a node without any markup. An image counts as its alt text; raw HTML tags count as nothing. */
export const plainText = (nodes: Node | readonly Node[]): string => {
  const list = Array.isArray(nodes) ? (nodes as readonly Node[]) : [nodes as Node]
  return list.map(textOf).join('')
}

const textOf = (node: Node): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ?? ''
    case 'html':
    case 'footnoteReference':
    case 'thematicBreak':
      return ''
    default: {
      const children = nested(node)
      return children.map(textOf).join(children.every((child) => inline.has(child.type)) ? '' : '\n')
    }
  }
}
