import type { Phrasing } from '@trifold/core'
import type { Nodes } from 'mdast'
import type { Span } from '../fences/fence-line.ts'
import type { Conversion } from './conversion.ts'
import { convertPhrasing } from './phrasing.ts'

/** Stands before a title while it is parsed, so that `1. First` is a paragraph and no list. */
const guard = 'a '

/** Without any of these signs a title is the text that it is, and needs no parser. */
const markup = /[\\`*_~[\]<>&!@:/]|www\.|\s{2}/i

/** A fence's title as inline nodes, placed where it stands in the file. */
export const convertTitle = ({ text, position }: Span, conversion: Conversion): Phrasing[] => {
  if (!markup.test(text)) return [{ position, type: 'text', value: text }]
  const root = conversion.parse(`${guard}${text}`)
  shift(root, position.start.line - 1, position.start.column - 1 - guard.length)
  const [paragraph] = root.children
  if (paragraph?.type !== 'paragraph') return [{ position, type: 'text', value: text }]
  const [first, ...rest] = convertPhrasing(paragraph.children, conversion)
  if (first?.type !== 'text') return [{ position, type: 'text', value: text }]
  const value = first.value.slice(guard.length)
  return value === ''
    ? rest
    : [
        { ...first, value, position: { start: position.start, end: first.position?.end ?? position.end } },
        ...rest,
      ]
}

const shift = (root: Nodes, lines: number, columns: number): void => {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.position) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += lines
        point.column += columns
      }
    }
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
