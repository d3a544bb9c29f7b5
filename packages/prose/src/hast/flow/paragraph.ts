import type { Paragraph } from '@trifold/core'
import type { Element } from 'hast'
import { isBlockElement } from '../block-names.ts'
import { element, type Piece, type State, text } from '../state.ts'

/** A paragraph; an image alone in it that has a title becomes a figure with a caption, also where words stand for it. */
export const paragraph = (node: Paragraph, state: State): Piece[] => {
  const children = state.phrasing(node.children)
  const [image] = children
  if (children.length === 1 && image?.type === 'element' && isImage(image) && image.properties.title) {
    return [figure(image)]
  }
  // Raw HTML can bring blocks into a line; a `p` cannot hold them.
  return children.some(isBlockElement)
    ? [element('div', { className: ['paragraph'] }, children)]
    : [element('p', {}, children)]
}

const isImage = ({ tagName, properties }: Element): boolean =>
  tagName === 'img' || [properties.className].flat().some((name) => String(name).endsWith('-image'))

const figure = (image: Element): Element => {
  const { title, ...properties } = image.properties
  return element('figure', {}, [{ ...image, properties }, element('figcaption', {}, [text(String(title))])])
}
