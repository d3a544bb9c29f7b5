import type { Image, Paragraph, Phrasing } from '@trifold/core'
import { floor, sizesFrom, spacing } from '../geometry.ts'
import { inlineHeight } from '../measure/ruler.ts'
import type { ImageSlot, Slot } from '../slot.ts'
import { imagesIn } from '../split/images-in.ts'
import { inlineText } from '../split/inline-slice.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Images lower than this are signs in a text, not figures. */
const lowest = 48
/** White space above a caption. */
const aboveCaption = 16
/** Images that stand side by side at most; and the width that each has at least. */
const mostInRow = 4
const leastWidth = 200
/** Width to height of an image that leaves half of a slide, or two thirds, to the text beside it. */
const squarish = 1.2
const portrait = 0.85
/** How much larger than its own pixels an image may be shown. */
const mostEnlarged = 2

/** The images of a paragraph that a slide can show, and whether the paragraph holds nothing else. */
export const figuresOf = (
  { ruler }: Composition,
  paragraph: Paragraph,
): { images: Image[]; only: boolean } => {
  const all = imagesIn(paragraph.children)
  if (all.length === 0) return { images: all, only: false }
  const alone = inlineText(paragraph.children).trim() === ''
  const images = all.filter((image) => {
    const natural = ruler.image(image.url)
    // An author who writes a caption means a figure.
    const captioned = alone && (image.title ?? '').trim() !== ''
    return natural !== undefined && (natural.height >= lowest || captioned)
  })
  return { images, only: images.length > 0 && alone }
}

/** A text without the images that a slide shows as figures. */
export const withoutFigures = (nodes: Phrasing[], figures: readonly Image[]): Phrasing[] =>
  figures.length === 0 && !nodes.some(isHollow)
    ? nodes
    : nodes.flatMap((node): Phrasing[] => {
        if (node.type === 'image') return figures.includes(node) ? [] : [node]
        if (!('children' in node)) return [node]
        const children = withoutFigures(node.children, figures)
        // Fewer children leave a node what it is; without any, a link would lead from nothing.
        return children.length === 0 ? [] : [{ ...node, children } as Phrasing]
      })

/** Whether a node holds nothing, or something that does. */
const isHollow = (node: Phrasing): boolean =>
  'children' in node && (node.children.length === 0 || node.children.some(isHollow))

/** Whether an image is so narrow that text stands beside it rather than above. */
export const isNarrow = ({ ruler }: Composition, image: Image): boolean => {
  const natural = ruler.image(image.url)
  return natural !== undefined && natural.width <= natural.height * squarish
}

/** The columns that text and a narrow image have beside each other. */
export const besideImage = (
  { ruler }: Composition,
  image: Image,
  frame: Frame,
): { text: Frame; image: Frame; third: boolean } => {
  const natural = ruler.image(image.url) ?? { width: 1, height: 1 }
  const third = natural.width <= natural.height * portrait
  const width = Math.floor((frame.width - spacing.columnGap) / (third ? 3 : 2))
  return {
    text: { ...frame, width: frame.width - spacing.columnGap - width },
    image: { ...frame, width },
    third,
  }
}

/** The caption of an image in a column of its own: at the floor, as what is said beside a picture is set. */
const captionOf = ({ ruler }: Composition, { title }: Image, width: number): Phrasing[] => {
  const text = title?.trim() ?? ''
  const caption: Phrasing[] = text === '' ? [] : [{ type: 'text', value: text }]
  return inlineHeight(ruler, caption, floor, width) > floor * spacing.lineHeight * 4 ? [] : caption
}

/** An image fitted into a column, with its caption below it. */
export const imageSlot = (composition: Composition, image: Image, frame: Frame): ImageSlot => {
  const caption = captionOf(composition, image, frame.width)
  const below =
    caption.length === 0 ? 0 : aboveCaption + inlineHeight(composition.ruler, caption, floor, frame.width)
  return {
    kind: 'image',
    image,
    size: 20,
    fit: fitOf(composition, image, { ...frame, height: frame.height - below }),
    ...(caption.length === 0 ? {} : { caption }),
  }
}

/** An image fills its place, unless that would show its pixels. */
const fitOf = ({ ruler }: Composition, image: Image, { width, height }: Frame): ImageSlot['fit'] => {
  const natural = ruler.image(image.url)
  if (natural === undefined) return 'fill'
  return Math.min(width / natural.width, height / natural.height) <= mostEnlarged ? 'fill' : 'double'
}

/** Images as large as the slide allows, with their captions: one, or several in a row if there is room for them. */
export const composeFigure = (composition: Composition, images: readonly Image[], frame: Frame): Body[] => {
  const [first, ...others] = images
  if (first === undefined) return []
  if (others.length === 0) return [composeOne(composition, first, frame)]
  const width = Math.floor((frame.width - (images.length - 1) * spacing.columnGap) / images.length)
  if (images.length > mostInRow || width < leastWidth)
    return images.map((image) => composeOne(composition, image, frame))
  const slots = images.map((image, index): [string, Slot] => [
    `column-${index + 1}`,
    imageSlot(composition, image, { ...frame, width }),
  ])
  return [
    {
      layout: 'figure',
      slots: Object.fromEntries(slots),
      notes: images.flatMap((image) => untold(composition, image, width)),
    },
  ]
}

/** A caption too long for its column is spoken. */
export const untold = (composition: Composition, image: Image, width: number): Paragraph[] => {
  const text = image.title?.trim() ?? ''
  if (text === '' || captionOf(composition, image, width).length > 0) return []
  return [{ type: 'paragraph', id: 'caption', children: [{ type: 'text', value: text }] }]
}

const composeOne = (composition: Composition, image: Image, frame: Frame): Body => {
  const { ruler } = composition
  const text = image.title?.trim() ?? ''
  const caption: Phrasing[] = text === '' ? [] : [{ type: 'text', value: text }]
  const size = sizesFrom(20).find(
    (candidate) => inlineHeight(ruler, caption, candidate, frame.width) <= candidate * 4,
  )
  const below =
    size === undefined || caption.length === 0
      ? 0
      : aboveCaption + inlineHeight(ruler, caption, size, frame.width)
  const figure = {
    kind: 'image',
    image,
    size: 20,
    fit: fitOf(composition, image, { ...frame, height: frame.height - below }),
  } as const
  if (caption.length === 0) return { layout: 'figure', slots: { figure } }
  if (size === undefined) return { layout: 'figure', slots: { figure }, notes: untoldCaption(caption) }
  return { layout: 'figure', slots: { figure, caption: { kind: 'inline', content: caption, size } } }
}

const untoldCaption = (children: Phrasing[]): Paragraph[] => [{ type: 'paragraph', id: 'caption', children }]

/** What is said of a narrow image at the left, and the image at the right. */
export const composeBeside = (
  composition: Composition,
  image: Image,
  frame: Frame,
  text: (frame: Frame) => Slot | undefined,
): Body[] | undefined => {
  const columns = besideImage(composition, image, frame)
  const slot = text(columns.text)
  if (slot === undefined) return undefined
  const figure: ImageSlot = {
    ...imageSlot(composition, image, columns.image),
    ...(columns.third ? { third: true } : {}),
  }
  return [
    {
      layout: 'figure',
      slots: { 'column-1': slot, 'column-2': figure },
      notes: untold(composition, image, columns.image.width),
    },
  ]
}
