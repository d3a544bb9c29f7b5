import type { Heading, Nodes } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** Prints a heading of one line with number signs at once; every other, whose form has to be found, as the writer does. */
export const heading: Handle = (node: Heading, parent, state, info) => {
  if (hasLineEnd(node)) return defaultHandlers.heading(node, parent, state, info)
  const exit = state.enter('headingAtx')
  const subexit = state.enter('phrasing')
  const words = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' })
  subexit()
  exit()
  if (/^[\t ]/.test(words)) return defaultHandlers.heading(node, parent, state, info)
  const signs = '#'.repeat(node.depth)
  return words === '' ? signs : `${signs} ${words}`
}

const hasLineEnd = (node: Nodes): boolean => {
  if ('children' in node) return node.children.some(hasLineEnd)
  return node.type === 'break' || ('value' in node && /[\r\n]/.test(node.value))
}
