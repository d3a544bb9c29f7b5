import { type Article, type Node, nested, selectFor } from '@trifold/core'
import { htmlText } from './html-text.ts'

/** What of a page's text is wanted: code and formulas are no words to count, but part of the body. */
export interface PageTextOptions {
  readonly code: boolean
}

/** What a reader of the page reads, without the speaker's notes; each block begins on a line of its own. */
export const pageText = (whole: Article, { code }: PageTextOptions): string => {
  const { children, footnotes } = selectFor(whole, { group: 'text', name: 'html' }).article
  const parts: string[] = []
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'notes') continue
      parts.push(ownText(node, code))
      // The cells of a row are bare text, which would run together.
      const lists = node.type === 'comparisonRow' ? [node.dimension, ...node.cells] : [nested(node)]
      for (const [index, list] of lists.entries()) {
        if (index > 0) parts.push('\n')
        read(list)
      }
    }
  }
  read([...children, ...footnotes])
  return parts.join('')
}

const ownText = (node: Node, code: boolean): string => {
  if (node.type === 'html') return htmlText(node.value)
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  if (code && (node.type === 'code' || node.type === 'math')) return `\n${node.value}\n`
  return 'id' in node || node.type === 'break' ? '\n' : ''
}
