import type { Handlers, ProseBlock } from '@trifold/core'
import type { RootContent } from 'mdast'
import { mapHtmlMedia } from '../media/html-media.ts'
import { lowerList } from './list.ts'
import { inside, type Lowering, lowerBlocks, lowerPhrasing, rankOf } from './lowering.ts'
import { lowerTable } from './table.ts'
import { wordsOfHtml } from './words-of-html.ts'

/** How plain Markdown's own blocks become mdast, in every dialect. */
export const proseHandlers: Handlers<ProseBlock, RootContent[], Lowering> = {
  paragraph: (node, state) => [{ type: 'paragraph', children: lowerPhrasing(node.children, state) }],
  heading: ({ depth, children }, state) => [
    { type: 'heading', depth: rankOf(depth + state.shift), children: lowerPhrasing(children, state) },
  ],
  // mdast's types let only flow content stand in a quote; what blocks lower to is flow content.
  blockquote: (node, state) => [
    { type: 'blockquote', children: lowerBlocks(node.children, inside(state)) as never[] },
  ],
  list: lowerList,
  table: lowerTable,
  code: ({ lang, meta, value }) => [{ type: 'code', lang: lang ?? null, meta: meta ?? null, value }],
  math: ({ value }, { marks }) => [
    marks.math ? { type: 'math', value } : { type: 'code', lang: 'math', meta: null, value },
  ],
  html: ({ value, position }, state) => {
    const html = mapHtmlMedia(value, state.media)
    return state.marks.html ? [{ type: 'html', value: html, position }] : wordsOfHtml(html)
  },
  thematicBreak: () => [{ type: 'thematicBreak' }],
}
