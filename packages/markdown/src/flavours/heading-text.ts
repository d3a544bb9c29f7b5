import type { Nodes } from 'mdast'

/** The words of a heading, which hosts name its anchor after. */
export const headingText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  return 'children' in node ? node.children.map((child) => headingText(child)).join('') : ''
}
