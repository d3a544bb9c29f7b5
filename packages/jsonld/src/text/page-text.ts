import { type Article, type Node, nested, selectFor } from '@trifold/core'
import { htmlText } from './html-text.ts'

/** What of a page's text is wanted: code and formulas are no words to count, but part of the body. */
export interface PageTextOptions {
  readonly code: boolean
}

/** What a reader of the page reads, without the speaker's notes; each block begins on a line of its own. */
export const pageText = (whole: Article, { code }: PageTextOptions): string => {
  const { children, footnotes } = selectFor(whole, { group: 'text', name: 'html' }).article
  let text = ''
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'notes') continue
      text += ownText(node, code)
      if (node.type === 'comparisonRow') {
        read(node.dimension)
        // The cells of a row are bare text, which would run together.
        for (const cell of node.cells) {
          text += '\n'
          read(cell)
        }
      } else read(nested(node))
    }
  }
  read(children)
  read(footnotes)
  return text
}

const ownText = (node: Node, code: boolean): string => {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (node.type === 'html') return htmlText(node.value)
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  if (code && (node.type === 'code' || node.type === 'math')) return `\n${node.value}\n`
  return 'id' in node || node.type === 'break' ? '\n' : ''
}
