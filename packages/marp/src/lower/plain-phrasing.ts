import type { Asset } from '@trifold/core'
import type { PhrasingContent } from 'mdast'
import { wordJoiner } from '../word-joiner.ts'
import { htmlLines } from './html-text.ts'
import { type Box, fitted, plainAlt, type SizedImage } from './picture.ts'

/** What making nodes plain needs to know. */
export interface PlainContext {
  readonly asset: (url: string) => Asset | undefined
  /** Where an image will be found, seen from the output. */
  readonly place: (asset: Asset) => string
  /** Where a link leads, seen from the output; undefined for one that leads nowhere there. */
  readonly link: (url: string) => string | undefined
  /** Whether a formula can be shown in a line. */
  readonly isFormula: (tex: string) => boolean
  /** The largest that an image is shown in a line of text. */
  readonly inLine: Box
}

/** Names between colons, which Marp would show as emoji; `3:17:20` is none. */
const shortcode = /:(?=[a-z\d_+-]*[a-z][a-z\d_+-]*:)/g

/** Text in which Marp finds neither the ends of lines nor emoji. */
export const plainText = (value: string): string =>
  value
    .replace(/[\s\u2028\u2029]*[\r\n\u2028\u2029][\s\u2028\u2029]*/g, ' ')
    .replace(shortcode, `:${wordJoiner}`)

/** Inline nodes as Marp can show them: without raw HTML, with images sized, links where they lead. */
export const plainPhrasing = (nodes: readonly PhrasingContent[], context: PlainContext): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: plainText(node.value) }]
    if (node.type === 'inlineCode')
      return [{ type: 'inlineCode', value: node.value.replace(/[\r\n]+/g, ' ') }]
    if (node.type === 'inlineHtml' || node.type === 'html') return htmlNodes(node.value)
    if (node.type === 'image') return imageNodes(node, context)
    if (node.type === 'footnoteReference') return []
    // A formula in a line does not wrap.
    if (node.type === 'inlineMath' && !context.isFormula(node.value))
      return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() }]
    if (!('children' in node)) return [node]
    const children = plainPhrasing(node.children, context)
    if (children.length === 0) return []
    if (node.type !== 'link') return [{ ...node, children } as PhrasingContent]
    const url = context.link(node.url)
    return url === undefined ? children : [{ type: 'link', url, title: node.title ?? null, children }]
  })

/** Inline nodes with spaces for the ends of lines. */
export const oneLine = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))

const htmlNodes = (html: string): PhrasingContent[] => {
  if (/^<br\b/i.test(html)) return [{ type: 'break' }]
  const text = htmlLines(html).join(' ')
  return text === '' ? [] : [{ type: 'text', value: plainText(text) }]
}

const imageNodes = (node: SizedImage, context: PlainContext): PhrasingContent[] => {
  const asset = context.asset(node.url)
  const alt = plainText(node.alt ?? '')
  if (asset !== undefined && asset.width > 0 && asset.height > 0) {
    const shown = fitted(asset, context.inLine)
    return [
      {
        type: 'image',
        url: context.place(asset),
        alt: plainAlt(alt),
        title: null,
        data: { shown },
      } as SizedImage,
    ]
  }
  const label: PhrasingContent = { type: 'text', value: alt || node.title || node.url }
  const url = context.link(node.url)
  return [url === undefined ? label : { type: 'link', url, title: null, children: [label] }]
}
