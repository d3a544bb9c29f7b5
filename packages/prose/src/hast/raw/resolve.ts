import type { Position } from '@trifold/core'
import type { Comment, Element, ElementContent, RootContent } from 'hast'
import { headingTag } from '../flow/heading.ts'
import { picture } from '../phrasing/image.ts'
import { hrefOf } from '../phrasing/link.ts'
import { element, type State } from '../state.ts'
import { renamed } from './tag-rules.ts'

/**
 * Treats an author's raw elements as their Markdown equals: links are checked, images embedded, headings shifted,
 * ids kept out of the way of the article's own.
 */
export const resolve = (
  nodes: readonly RootContent[],
  position: Position | undefined,
  hide: (node: ElementContent) => Comment,
  state: State,
): ElementContent[] => {
  const all = (children: readonly RootContent[], inner: State): ElementContent[] =>
    children.flatMap((node): ElementContent[] => {
      if (node.type === 'doctype') return []
      return node.type === 'element' ? one(node, inner) : [node]
    })
  const one = (node: Element, inner: State): ElementContent[] => {
    if (node.tagName === 'img') return [hide(imageOf(node, position, inner))]
    if (node.tagName === 'a') return link(node, inner)
    const rank = /^h([1-6])$/.exec(node.tagName)?.[1]
    const tagName =
      rank === undefined ? (renamed[node.tagName] ?? node.tagName) : headingTag(Number(rank), inner)
    const { id, ...properties } = node.properties
    const opened = tagName === 'details' && inner.open ? { open: true } : {}
    return [element(tagName, { ...properties, ...opened, ...ownId(id, inner) }, all(node.children, inner))]
  }
  const link = (node: Element, inner: State): ElementContent[] => {
    const { href, title, id, name } = node.properties
    const url = typeof href === 'string' && !inner.linked ? hrefOf(href, position, inner) : undefined
    const children = all(node.children, url === undefined ? inner : inner.insideLink())
    const own = ownId(id ?? name, inner)
    if (url !== undefined) return [element('a', { href: url, title, ...own }, children)]
    return own.id === undefined ? children : [element('span', own, children)]
  }
  return all(nodes, state)
}

const ownId = (id: Element['properties'][string], state: State): { id?: string } =>
  typeof id === 'string' && id !== '' ? state.rawId(id) : {}

const imageOf = (node: Element, position: Position | undefined, state: State): ElementContent => {
  const { src, alt, title, width } = node.properties
  return picture(
    {
      url: typeof src === 'string' ? src : '',
      alt: typeof alt === 'string' ? alt : '',
      title: typeof title === 'string' ? title : undefined,
      width: typeof width === 'number' && width > 0 && width < 10_000 ? width : undefined,
      position,
    },
    state,
  )
}
