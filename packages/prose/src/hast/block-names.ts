import type { ElementContent } from 'hast'

const blockNames = new Set(
  'aside blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '),
)

/** Whether an element stands where blocks stand, and so not inside a paragraph. */
export const isBlockElement = (node: ElementContent): boolean =>
  node.type === 'element' && blockNames.has(node.tagName)
