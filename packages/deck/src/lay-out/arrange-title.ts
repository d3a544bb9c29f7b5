import { titleRoom } from '../compose/title-room.ts'
import { type Arrange, areaBelow, titleHeight } from './arrangement.ts'
import { type PlacedSlot, stackSlots } from './stack-slots.ts'

/** The title slide has no furniture, and so a smaller margin below. */
const smallerMargin = 24

/** The title slide: the title and the subtitle in the middle of the room that the credits at the foot leave. */
export const arrangeTitle: Arrange = (slide, context) => {
  const { geometry, ruler } = context
  const height = titleHeight(slide, 'title', context)
  const between = areaBelow(geometry, 0)
  const area = { ...between, height: between.height + smallerMargin }
  const { placed, used } = stackSlots(slide.slots, { ...area, height: 0 }, ruler)
  const free = area.height - height - used
  const last = placed.at(-1)
  const spare = Math.max(0, free)
  const isCentred = last === undefined || last.name === 'subtitle' || last.name === 'credits'
  const top = area.y + (isCentred ? (spare - Math.min(spare, roomBelow(last))) / 2 : spare)
  return {
    kind: 'title',
    title: { x: area.x, y: top, width: titleRoom('title', geometry).width, height },
    eyebrow: undefined,
    slots: placed.map((slot) =>
      lower(slot, top - area.y + height + (slot.name === 'credits' ? spare / 2 : 0)),
    ),
    area,
    over: -free,
  }
}

/** Room for letters below the line, which what stands last keeps below it, in px. */
const roomBelow = (last: PlacedSlot | undefined): number => {
  if (last === undefined) return 20
  return last.name === 'subtitle' ? last.slot.size / 4 : 0
}

const lower = (slot: PlacedSlot, by: number): PlacedSlot => ({
  ...slot,
  box: { ...slot.box, y: slot.box.y + by },
})
