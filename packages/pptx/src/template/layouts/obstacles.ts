import type { SourceLayout } from '../read/read-master.ts'
import type { Place } from '../read/read-placeholders.ts'
import { areaOf } from './places.ts'

/** Share of a place that a decoration covers at most to be in its way; what covers more is its ground. */
const ground = 0.5

/** The decorations of a layout that are in the way of text in a place. */
export const obstaclesIn = ({ decorations }: SourceLayout, place: Place): Place[] =>
  decorations.flatMap((decoration) => {
    const shared = intersection(decoration, place)
    return shared === undefined || areaOf(shared) > ground * areaOf(place) ? [] : [shared]
  })

const intersection = (one: Place, other: Place): Place | undefined => {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Share of a place’s height, from its foot, that text leaves to decorations at most. */
const foot = 0.35

/** A place as far down as nothing is in the way, where that is at its foot alone. */
export const aboveObstacles = (layout: SourceLayout, place: Place): Place => {
  const least = place.y + (1 - foot) * place.height
  const tops = obstaclesIn(layout, place).map(({ y }) => y)
  const bottom = Math.min(place.y + place.height, ...tops.filter((top) => top >= least))
  return { ...place, height: bottom - place.y }
}
