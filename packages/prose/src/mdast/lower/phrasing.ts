import type { PhrasingHandlers } from '@trifold/core'
import type { PhrasingContent } from 'mdast'
import { mapHtmlMedia } from '../media/html-media.ts'
import { isImageFile } from '../media/media-urls.ts'
import { type Lowering, lowerPhrasing } from './lowering.ts'
import { imagesOfHtml } from './words-of-html.ts'

/** How inline nodes become mdast, in every dialect. */
export const phrasingHandlers: PhrasingHandlers<PhrasingContent[], Lowering> = {
  text: ({ value }) => [{ type: 'text', value }],
  emphasis: (node, state) => [{ type: 'emphasis', children: lowerPhrasing(node.children, state) }],
  strong: (node, state) => [{ type: 'strong', children: lowerPhrasing(node.children, state) }],
  // CommonMark has no mark for struck-through text, and without one the sentence would say the opposite.
  delete: (node, state) => {
    const children = lowerPhrasing(node.children, state)
    if (state.marks.strikethrough) return [{ type: 'delete', children }]
    return [{ type: 'inlineHtml', value: '<del>' }, ...children, { type: 'inlineHtml', value: '</del>' }]
  },
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  inlineMath: ({ value }, { marks }) => [
    marks.math ? { type: 'inlineMath', value } : { type: 'inlineCode', value },
  ],
  break: () => [{ type: 'break' }],
  link: (node, state) => [
    {
      type: 'link',
      url: state.link?.(node.url) ?? (isImageFile(node.url) ? state.media(node.url) : node.url),
      title: node.title ?? null,
      position: node.position,
      children: lowerPhrasing(node.children, state),
    },
  ],
  image: (node, state) => [
    {
      type: 'image',
      url: state.media(node.url),
      title: node.title ?? null,
      alt: node.alt ?? '',
      position: node.position,
    },
  ],
  footnoteReference: (node, state) =>
    state.marks.footnotes
      ? [{ type: 'footnoteReference', identifier: node.identifier, label: node.label ?? null }]
      : [{ type: 'text', value: `[${state.footnoteNumber(node)}]` }],
  html: ({ value, position }, state) => {
    const html = mapHtmlMedia(value, state.media)
    return state.marks.html ? [{ type: 'inlineHtml', value: html, position }] : imagesOfHtml(html)
  },
}
