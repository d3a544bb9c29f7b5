import type { Nodes, PhrasingContent, Root } from 'mdast'
import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'

/**
 * Writes a hard break before a tag that may not begin a line, since it would end the paragraph there, as `<br />`.
 * (Printed as a break, the line's end would be taken back and its backslash be left over.)
 */
export const breakBeforeHtml = (root: Root): Root => {
  mend(root)
  return root
}

const mend = (node: Nodes): void => {
  if (!('children' in node)) return
  const children = node.children as PhrasingContent[]
  children.forEach((child, index) => {
    const next = children[index + 1]
    if (child.type === 'break' && next?.type === 'html' && interrupts(next.value)) {
      children[index] = { type: 'html', value: '<br />' }
    }
    mend(child)
  })
}

/** Whether raw HTML at the start of a line ends the paragraph before it (CommonMark 0.31 §4.6, kinds 1 to 6). */
const interrupts = (html: string): boolean => {
  if (/^<[!?]/.test(html)) return true
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  return htmlBlockNames.includes(name) || htmlRawNames.includes(name)
}
