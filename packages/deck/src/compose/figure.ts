import { type Image, type Paragraph, type Phrasing, visit } from '@trifold/core'
import { sizesFrom } from '../geometry.ts'
import { inlineHeight } from '../measure/ruler.ts'
import { inlineText } from '../split/inline-slice.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Images lower than this are signs in a text, not figures. */
const lowest = 48

/** The images of a paragraph that a slide can show, and whether the paragraph holds nothing else. */
export const figuresOf = (
  { ruler }: Composition,
  paragraph: Paragraph,
): { images: Image[]; only: boolean } => {
  const images: Image[] = []
  visit(paragraph.children, (node) => {
    if (node.type === 'image' && (ruler.image(node.url)?.height ?? 0) >= lowest) images.push(node)
  })
  return { images, only: images.length > 0 && inlineText(paragraph.children).trim() === '' }
}

/** An image as large as the slide allows, with its caption. */
export const composeFigure = ({ ruler }: Composition, image: Image, frame: Frame): Body[] => {
  const text = image.title?.trim() ?? ''
  const caption: Phrasing[] = text === '' ? [] : [{ type: 'text', value: text }]
  const size = sizesFrom(24).find(
    (candidate) => inlineHeight(ruler, caption, candidate, frame.width) <= candidate * 3,
  )
  const figure = { kind: 'image', image, size: 20 } as const
  if (caption.length === 0) return [{ layout: 'figure', slots: { figure } }]
  if (size === undefined) {
    const notes = [{ type: 'paragraph', id: 'caption', children: caption } as const]
    return [{ layout: 'figure', slots: { figure }, notes }]
  }
  return [{ layout: 'figure', slots: { figure, caption: { kind: 'inline', content: caption, size } } }]
}
