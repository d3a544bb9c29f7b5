import type { Callout } from '@trifold/core'
import { contentWidth, type Size, spacing } from '../geometry.ts'
import { gapAbove } from '../measure/gap-above.ts'
import { slotHeight } from '../measure/slot-height.ts'
import type { BlocksSlot, CodeSlot, InlineSlot, Slot } from '../slot.ts'
import type { Composition, Draft } from './composition.ts'
import { frameBelow } from './frame.ts'
import type { Lead } from './lead.ts'

/** Blocks of code with their sentences on one slide, at most. */
const mostCode = 3
/** Code that shares a slide is not set smaller than this, nor larger. */
const shared = 24 satisfies Size

/** The slots of several blocks of code on one slide: each sentence above its code, in one size of type. */
const together = (slots: readonly (InlineSlot | CodeSlot)[]): Record<string, Slot> => {
  let count = 0
  return Object.fromEntries(
    slots.map((slot, index): [string, Slot] => {
      if (slot.kind === 'inline' || slots[index - 1]?.kind !== 'inline') count += 1
      const name = slot.kind === 'inline' ? 'lead' : 'code'
      return [count === 1 ? name : `${name}-${count}`, { ...slot, size: shared }]
    }),
  )
}

/** The slots of a slide that holds nothing but code with its sentences, none of it set small. */
const codeOf = ({ layout, part, steps, slots }: Draft): (InlineSlot | CodeSlot)[] | undefined => {
  if (layout !== 'code' || part !== undefined || steps > 0) return undefined
  const values = Object.values(slots)
  const own = values.filter((slot) => slot.kind === 'inline' || slot.kind === 'code')
  return 'after' in slots || own.length < values.length || own.some(({ size }) => size < shared)
    ? undefined
    : own
}

/** Puts the code that was placed last on the slide before it, if that shows code of the same section and has room. */
export const joinCode = (composition: Composition): void => {
  const { drafts, scene, waiting } = composition
  const [before, last] = drafts.slice(-2)
  if (before === undefined || last === undefined) return
  if (drafts.length - 2 < Math.max(scene.start, waiting.breakAt) || before.title !== last.title) return
  const [above, below] = [codeOf(before), codeOf(last)]
  if (above === undefined || below === undefined) return
  const all = [...above, ...below]
  if (all.filter(({ kind }) => kind === 'code').length > mostCode) return
  const slots = together(all)
  if (!fitsBelow(composition, before, slots)) return
  drafts.splice(-2, 2, {
    ...before,
    slots,
    notes: [...before.notes, ...last.notes],
    shows: [...before.shows, ...last.shows],
  })
}

/** Layouts of blocks that a sentence can stand below. */
const open: ReadonlySet<string> = new Set([
  'code',
  'bullets',
  'table',
  'comparison',
] satisfies Draft['layout'][])

/** Sets a sentence below the block that was placed last; false if that has no room for it. */
export const placeAfter = (composition: Composition, { content }: Lead): boolean =>
  placeBelow(composition, (size) => ({ kind: 'inline', content, size }))

/** Sets a callout below the block that was placed last; false if that has no room for it. */
export const placeCalloutAfter = (composition: Composition, callout: Callout): boolean => {
  const isPlaced = placeBelow(composition, (size) => ({ kind: 'blocks', blocks: [callout], size }))
  if (isPlaced) composition.drafts.at(-1)?.shows.push(callout.id)
  return isPlaced
}

const placeBelow = (composition: Composition, after: (size: Size) => InlineSlot | BlocksSlot): boolean => {
  const { drafts, scene, waiting } = composition
  const last = drafts.at(-1)
  if (last === undefined || drafts.length - 1 < Math.max(scene.start, waiting.breakAt)) return false
  const { layout, part, steps, slots } = last
  const isWhole = part === undefined || part.index === part.of
  if (!open.has(layout) || !isWhole || steps > 0 || 'after' in slots || 'column-1' in slots) return false
  const sizes = 'code-2' in slots ? ([shared] as const) : ([28, 24] as const)
  const size = sizes.find((candidate) => fitsBelow(composition, last, { ...slots, after: after(candidate) }))
  if (size === undefined) return false
  last.slots = { ...slots, after: after(size) }
  return true
}

/** Whether slots, one below the other, fit below a slide's title. */
const fitsBelow = (
  { geometry, ruler }: Composition,
  { fitted, titleHidden }: Draft,
  slots: Readonly<Record<string, Slot>>,
): boolean => {
  const full = contentWidth(geometry)
  const names = Object.keys(slots)
  const heights = Object.entries(slots).map(([name, slot], index) => {
    const isText = slot.kind === 'inline' || slot.kind === 'blocks'
    const width = isText ? Math.min(full, spacing.measure) : full
    return gapAbove(name, names[index - 1], 'code-2' in slots) + slotHeight(slot, { ruler, name, width })
  })
  const height = heights.reduce((total, each) => total + each, 0)
  return height <= frameBelow(geometry, titleHidden ? undefined : fitted).height
}
