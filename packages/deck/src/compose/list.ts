import type { Block, KeyPoints, List, Steps } from '@trifold/core'
import type { ItemsSlot } from '../slot.ts'
import { composeItems, type Entry, entriesOf, prepareItems } from './bullets.ts'
import { composeBlocks } from './compose-blocks.ts'
import type { Composition } from './composition.ts'
import { wholeIfRoom } from './condense.ts'
import { type Placement, place } from './place.ts'
import { placeFlow } from './scene.ts'

/** Slides of a block that is a list: items cut short are whole in the notes, blocks that stand apart follow. */
const placeEntries = (
  composition: Composition,
  block: Block,
  { entries, style, placement }: { entries: Entry[]; style: ItemsSlot['style']; placement: Placement },
): void => {
  let apart: Block[] = []
  place(composition, placement, (frame) => {
    const composed = wholeIfRoom(
      composition,
      entries.flatMap(({ children }) => children),
      (shown) => {
        const prepared = prepareItems(shown, entries, frame)
        return { ...prepared, bodies: composeItems(shown, { items: prepared.items, style }, frame) }
      },
    )
    apart = composed.apart
    return composed.bodies.map((body, index) =>
      index === 0 && composed.shortened ? { ...body, notes: [block] } : body,
    )
  })
  composeBlocks(composition, apart)
}

/** A plain list. Where running text is shown, it stands between the paragraphs, unless its items appear one by one. */
export const composeList = (composition: Composition, list: List): void => {
  if (composition.prose === 'show' && !composition.reveal) {
    composition.waiting.flow.push(list)
    return
  }
  placeFlow(composition)
  const style = list.ordered ? 'numbers' : 'bullets'
  const placement = { id: list.id, position: list.position }
  placeEntries(composition, list, { entries: entriesOf(list), style, placement })
}

/** Key points, or steps to do. */
export const composeItemsOf = (composition: Composition, block: KeyPoints | Steps, kind: string): void => {
  const numbered = block.type === 'steps' || block.ordered === true
  const entries = block.children.map(({ id, children }, index) => ({
    id,
    children,
    ...(numbered ? { number: index + 1 } : {}),
  }))
  const placement = { id: block.id, position: block.position, title: block.title, kind }
  placeEntries(composition, block, {
    entries,
    style: block.type === 'steps' ? 'numbers' : 'points',
    placement,
  })
}
