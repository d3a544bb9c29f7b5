import { type Image, type Paragraph, type Phrasing, plainText } from '@trifold/core'
import { spacing } from '../../geometry.ts'
import type { ImageSize, Ruler } from '../../measure/ruler.ts'

/** A picture in a line, with its size there in px. */
export interface Picture extends ImageSize {
  readonly image: Image
  /** Where it leads. */
  readonly link?: string
}

/** The pictures of a paragraph that holds nothing else; none if it holds text, or a picture that cannot be shown. */
export const picturesOf = ({ children }: Paragraph, ruler: Ruler): Picture[] => {
  const images = imagesIn(children)
  if (images === undefined) return []
  const pictures = images.flatMap((picture): Picture[] => {
    const natural = ruler.image(picture.image.url)
    return natural === undefined ? [] : [{ ...picture, ...inLine(natural) }]
  })
  return pictures.length === images.length ? pictures : []
}

/** No picture in a line is higher than this. */
const inLine = ({ width, height }: ImageSize): ImageSize => {
  const share = Math.min(1, spacing.inlineImage / Math.max(height, 1))
  return { width: width * share, height: height * share }
}

type Linked = Pick<Picture, 'image' | 'link'>

/** The images that some inline nodes are; undefined if there is anything else. */
const imagesIn = (nodes: readonly Phrasing[], link?: string): Linked[] | undefined => {
  const images: Linked[] = []
  for (const node of nodes) {
    if (node.type === 'image') images.push({ image: node, ...(link === undefined ? {} : { link }) })
    else if (node.type === 'link' || node.type === 'emphasis' || node.type === 'strong') {
      const inside = imagesIn(node.children, node.type === 'link' ? node.url : link)
      if (inside === undefined) return undefined
      images.push(...inside)
    } else if (node.type !== 'break' && (node.type !== 'text' || plainText([node]).trim() !== ''))
      return undefined
  }
  return images
}
