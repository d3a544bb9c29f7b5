import type { Phrasing } from '@trifold/core'

/** The text of inline nodes, each character of which is a place to cut at. */
export const inlineText = (nodes: readonly Phrasing[]): string => {
  let text = ''
  for (const node of nodes) text += textOf(node)
  return text
}

/** A formula is one sign, which nothing cuts. */
const formula = '\uFFFC'

const textOf = (node: Phrasing): string => {
  if ('children' in node) return inlineText(node.children)
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'inlineMath') return formula
  return node.type === 'break' ? '\n' : ''
}

/**
 * The part of inline nodes between two offsets of their text (the end may be Infinity), markup kept. Nodes without
 * text, such as images, go with the text after them.
 */
export const sliceInline = (nodes: readonly Phrasing[], from: number, to: number): Phrasing[] =>
  trimInline(slice(nodes, from, to))

const slice = (nodes: readonly Phrasing[], from: number, to: number): Phrasing[] => {
  const result: Phrasing[] = []
  let offset = 0
  for (const node of nodes) {
    if (offset >= to) break
    const length = textOf(node).length
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, length)
    if (length === 0 ? offset >= from : start < end) result.push(cut(node, start, end))
    offset += length
  }
  return result
}

const cut = (node: Phrasing, start: number, end: number): Phrasing => {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { ...node, value: node.value.slice(start, end) }
  // Cutting a node's inside keeps its type.
  if ('children' in node) return { ...node, children: slice(node.children, start, end) } as Phrasing
  return node
}

/** Without white space and line breaks at either end. */
const trimInline = (nodes: readonly Phrasing[]): Phrasing[] => {
  const result = [...nodes]
  while (isBlank(result[0])) result.shift()
  while (isBlank(result.at(-1))) result.pop()
  const first = result[0]
  if (first?.type === 'text') result[0] = { ...first, value: first.value.trimStart() }
  const last = result.at(-1)
  if (last?.type === 'text') result[result.length - 1] = { ...last, value: last.value.trimEnd() }
  return result
}

const isBlank = (node: Phrasing | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
