import { type Block, type KeyPoints, type List, plainText, type Steps } from '@trifold/core'
import type { Item, ItemsSlot } from '../slot.ts'
import { composeItems, type Entry, entriesOf, prepareItems } from './bullets.ts'
import { composeBlocks } from './compose-blocks.ts'
import type { Body, Composition } from './composition.ts'
import { wholeIfRoom } from './condense.ts'
import { figuresOf } from './figure.ts'
import { note, type Placement, place } from './place.ts'
import { placeFlow } from './scene.ts'
import { composeStatement } from './statement.ts'
import { underTitle } from './under-title.ts'

/** Slides of a block that is a list: items cut short are whole in the notes, blocks that stand apart follow. */
const placeEntries = (
  composition: Composition,
  block: List | KeyPoints | Steps,
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
    return composed.shortened ? withNotes(block, composed.bodies) : composed.bodies
  })
  composeBlocks(composition, apart)
}

/** Slides of items with the whole text of each item in the notes of the slide that shows it, or its beginning. */
const withNotes = (block: List | KeyPoints | Steps, bodies: readonly Body[]): Body[] => {
  let from = 0
  return bodies.map((body, index) => {
    const next = bodies[index + 1]
    const opening = next === undefined ? undefined : itemsOf(next).find(({ marker }) => marker)?.id
    const found = block.children.findIndex(({ id }) => id === opening)
    const to = next === undefined ? block.children.length : Math.max(found, from)
    const notes = from < to ? [partOf(block, from, to)] : []
    from = to
    return { ...body, notes: [...notes, ...(body.notes ?? [])] }
  })
}

const itemsOf = ({ slots }: Body): Item[] =>
  Object.values(slots).flatMap((slot) => (slot.kind === 'items' ? slot.items : []))

/** Some items of a list, with their numbers. */
const partOf = (block: List | KeyPoints | Steps, from: number, to: number): Block => {
  if (block.type === 'list')
    return {
      ...block,
      ...(block.ordered ? { start: (block.start ?? 1) + from } : {}),
      children: block.children.slice(from, to),
    }
  const { title, ...untitled } = block
  const head = from === 0 && title !== undefined ? { title } : {}
  if (untitled.type === 'steps') return { ...untitled, ...head, children: untitled.children.slice(from, to) }
  return { ...untitled, ...head, children: untitled.children.slice(from, to) }
}

/** A plain list. Where running text is shown, it stands between the paragraphs, unless its items appear one by one. */
export const composeList = (composition: Composition, list: List): void => {
  if (composition.prose === 'show' && !composition.reveal) {
    composition.waiting.flow.push(list)
    return
  }
  placeFlow(composition)
  if (composeOnlyItem(composition, list)) return
  const style = list.ordered ? 'numbers' : 'bullets'
  const placement = { id: list.id, position: list.position }
  placeEntries(composition, list, { entries: entriesOf(list), style, placement })
}

/** Characters of a list's only item that are set as a statement. */
const shortItem = 160

/** A list of one item is none: it is a thought, or running text with what belongs to it. */
const composeOnlyItem = (composition: Composition, { ordered, children }: List): boolean => {
  const [only, ...others] = children
  if (only === undefined || others.length > 0 || ordered || typeof only.checked === 'boolean') return false
  if (composition.prose !== 'lead' || composition.reveal || composition.waiting.lead !== undefined)
    return false
  const [first, ...rest] = only.children.filter(({ type }) => type !== 'notes')
  if (first?.type !== 'paragraph') return false
  if (rest.length === 0) {
    if (plainText(first).length > shortItem || figuresOf(composition, first).images.length > 0) return false
    place(composition, { id: first.id, position: first.position, shows: [only.id] }, (frame) =>
      composeStatement(composition, [first.children], frame),
    )
    for (const child of only.children) if (child.type === 'notes') note(composition, underTitle(child))
    return true
  }
  composeBlocks(composition, only.children)
  return true
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
