import type { Handle } from 'mdast-util-to-markdown'
import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'
import type { Literal } from 'unist'

/** A tag or comment in a line. (mdast's `html` is also a block, and loses line ends before tags that blocks begin with.) */
export interface InlineHtml extends Literal {
  type: 'inlineHtml'
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineHtml: InlineHtml
  }
  interface RootContentMap {
    inlineHtml: InlineHtml
  }
}

const print: Handle = (node: InlineHtml, _, state, { before }) => {
  // Up to three blanks at the start of a line are dropped when it is read; what is left of them stays.
  const value = node.value.replace(/\n(?=[ \t])/g, '\n   ')
  const isFirst = state.indexStack.at(-1) === 0
  // An indented line goes on with its paragraph, whatever it begins with (CommonMark 0.31, section 4.4).
  return before.endsWith('\n') && !isFirst && interrupts(value) ? `    ${value}` : value
}

/** Prints inline HTML so that it stays inline at the start of a line. */
export const inlineHtml: Handle = Object.assign(print, { peek: () => '<' })

/** Whether raw HTML at the start of a line ends the paragraph before it (CommonMark 0.31, section 4.6, kinds 1 to 6). */
const interrupts = (html: string): boolean => {
  if (/^<[!?]/.test(html)) return true
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  return htmlBlockNames.includes(name) || htmlRawNames.includes(name)
}
