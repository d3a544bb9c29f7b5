import type { Block, Image, List, Paragraph, Phrasing } from '@trifold/core'
import { sizesFrom } from '../geometry.ts'
import { inlineHeight } from '../measure/ruler.ts'
import type { Slot } from '../slot.ts'
import { composeItems, entriesOf, prepareItems } from './bullets.ts'
import type { Composition, Frame } from './composition.ts'
import { composeBeside, composeFigure, figuresOf, isNarrow, withoutFigures } from './figure.ts'
import { contextOf, leadOf } from './lead.ts'
import { place } from './place.ts'

/** An image that stands alone, next to the list that it belongs to. */
export interface Pair {
  readonly paragraph: Paragraph
  readonly image: Image
  readonly list: List
}

/** The narrow image of a paragraph, if it has just one. */
const narrowImage = (composition: Composition, block: Block | undefined): Image | undefined => {
  if (block?.type !== 'paragraph') return undefined
  const { images } = figuresOf(composition, block)
  const [image] = images
  return images.length === 1 && image !== undefined && isNarrow(composition, image) ? image : undefined
}

/** The image and the list that two blocks are, in either order; undefined if they are something else. */
export const pairOf = (
  composition: Composition,
  one: Block | undefined,
  other: Block | undefined,
): Pair | undefined => {
  if (composition.prose === 'show' || composition.reveal) return undefined
  const [paragraph, list] = one?.type === 'list' ? [other, one] : [one, other]
  if (paragraph?.type !== 'paragraph' || list?.type !== 'list') return undefined
  const image = narrowImage(composition, paragraph)
  const alone = figuresOf(composition, paragraph).only
  return image !== undefined && alone ? { paragraph, image, list } : undefined
}

/** A list beside its image; false, and nothing is placed, if the list is too long for that. */
export const composePair = (composition: Composition, { paragraph, image, list }: Pair): boolean => {
  const text = (frame: Frame): Slot | undefined => {
    const prepared = prepareItems(composition, entriesOf(list), frame)
    if (prepared.shortened || prepared.apart.length > 0) return undefined
    const style = list.ordered ? 'numbers' : 'bullets'
    const bodies = composeItems(composition, { items: prepared.items, style }, frame)
    return bodies.length === 1 ? bodies[0]?.slots.body : undefined
  }
  let fits = true
  const placement = { id: list.id, position: list.position, shows: [paragraph.id] }
  place(composition, placement, (frame) => {
    const bodies = composeBeside(composition, image, frame, text)
    fits = bodies !== undefined
    return bodies ?? []
  })
  return fits
}

/** A narrow image beside the leading sentence of the text that it stands in, or below; false if there is none. */
export const composeLeadBeside = (composition: Composition, paragraph: Paragraph): boolean => {
  const { waiting, prose } = composition
  const image = narrowImage(composition, paragraph)
  if (image === undefined || prose !== 'lead') return false
  const own = leadOf(withoutFigures(paragraph.children, [image]), contextOf(composition))
  const lead = waiting.lead ?? own
  if (lead === undefined || lead.weak) return false
  waiting.lead = undefined
  const placement = { id: paragraph.id, position: paragraph.position }
  place(composition, placement, (frame) => {
    const text = (room: Frame) => leadSlot(composition, lead.content, room)
    return composeBeside(composition, image, frame, text) ?? composeFigure(composition, [image], frame)
  })
  return true
}

const leadSlot = (
  { ruler }: Composition,
  content: Phrasing[],
  { width, height }: Frame,
): Slot | undefined => {
  const size = sizesFrom(36).find((candidate) => inlineHeight(ruler, content, candidate, width) <= height)
  return size === undefined ? undefined : { kind: 'inline', content, size }
}
