import type { Element, ElementContent } from 'hast'
import { serialize } from '../printer/serialize.ts'
import { createHighlighter } from './highlighter.ts'

/**
 * Code as HTML, line by line: escaped, `span`s with highlight.js classes where the language is known. A `span` that goes
 * over several lines is closed and opened again, so each line stands alone.
 */
export const highlightLines = (code: string, lang: string | null | undefined): string[] =>
  splitLines(createHighlighter().highlight(code, lang)).map((line) => serialize(line, false))

/** Highlighted code line by line; a node that goes over several lines is in each of them. */
export const splitLines = (nodes: readonly ElementContent[]): ElementContent[][] => {
  const lines: ElementContent[][] = [[]]
  for (const node of nodes) {
    const [first = [], ...others] = linesOf(node)
    lines.at(-1)?.push(...first)
    lines.push(...others)
  }
  return lines
}

const linesOf = (node: ElementContent): ElementContent[][] => {
  if (node.type === 'text') {
    return node.value.split('\n').map((value) => (value === '' ? [] : [{ ...node, value }]))
  }
  if (node.type === 'comment') return [[node]]
  return splitLines(node.children).map((children): Element[] =>
    children.length === 0 ? [] : [{ ...node, children }],
  )
}
