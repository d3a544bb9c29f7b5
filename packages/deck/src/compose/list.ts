import { type Block, type KeyPoints, type List, type ListItem, plainText, type Steps } from '@trifold/core'
import type { Item, ItemsSlot } from '../slot.ts'
import { composeItems, type Entry, entriesOf, prepareItems } from './bullets.ts'
import { composeBlocks } from './compose-blocks.ts'
import type { Body, Composition } from './composition.ts'
import { standsApart, wholeIfRoom } from './condense.ts'
import { figuresOf } from './figure.ts'
import { note, type Placement, place, placeLead, placementOf } from './place.ts'
import { placeFlow } from './scene.ts'
import { composeSources, shownTitle } from './sources.ts'
import { linkedWorks } from './spoken.ts'
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

/** Some items of any kind of list. */
const partOf = (block: List | KeyPoints | Steps, from: number, to: number): Block => {
  if (block.type === 'list') return slice(block, from, to)
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
  if (composeOnlyItem(composition, list) || composeWorks(composition, list)) return
  if (composeInTurn(composition, list)) return
  const style = list.ordered ? 'numbers' : 'bullets'
  const placement = { id: list.id, position: list.position }
  placeEntries(composition, list, { entries: entriesOf(list), style, placement })
}

/** Links to other pages, and nothing else, are set as a bibliography. */
const composeWorks = (composition: Composition, list: List): boolean => {
  const works = linkedWorks(list)
  if (works === undefined || composition.reveal) return false
  const sources = works.map((work) => ({ ...work, relation: 'cites' as const }))
  place(composition, placementOf(list), (frame) => composeSources(composition, sources, frame))
  if (works.some(({ title }) => shownTitle(title) !== title)) note(composition, [list])
  return true
}

/** A list some of whose items bring code or a table: each of these is told with what it brings, in its turn. */
const composeInTurn = (composition: Composition, list: List): boolean => {
  const { children, ordered } = list
  if (composition.prose !== 'lead' || composition.reveal) return false
  const brings = ({ children }: ListItem) =>
    children.slice(1).some((block) => standsApart(composition, block))
  if (!children.some(brings)) return false
  let from = 0
  const composeUntil = (to: number) => {
    if (from < to) composeList(composition, slice(list, from, to))
  }
  children.forEach((item, index) => {
    if (!brings(item)) return
    composeUntil(index)
    from = index + 1
    composition.waiting.opens = true
    composeBlocks(composition, ordered ? numbered(item, (list.start ?? 1) + index) : item.children)
    placeLead(composition)
  })
  composeUntil(children.length)
  return true
}

/** What an item holds, its number written before it. */
const numbered = ({ children }: ListItem, number: number): Block[] => {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return children
  return [{ ...first, children: [{ type: 'text', value: `${number}. ` }, ...first.children] }, ...rest]
}

/** Some items of a list, with their numbers. */
const slice = (list: List, from: number, to: number): List => ({
  ...list,
  ...(list.ordered ? { start: (list.start ?? 1) + from } : {}),
  children: list.children.slice(from, to),
})

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
    head: numbered ? { id, number: index + 1 } : { id },
    children,
  }))
  const placement = { id: block.id, position: block.position, title: block.title, kind }
  placeEntries(composition, block, {
    entries,
    style: block.type === 'steps' ? 'numbers' : 'points',
    placement,
  })
}
