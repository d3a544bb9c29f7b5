import { spacing } from '../../geometry.ts'
import type { FlowPlace } from './flow-setting.ts'

/** Narrowest that blocks are set, however deep they are nested, in em. */
const narrowest = 4

/** The place inside of another that something stands beside at its beginning, so far in: less where that is too narrow. */
export const inset = (place: FlowPlace, size: number, indent: number): FlowPlace => {
  const width = Math.max(place.width - spacing.indent * size, size * narrowest)
  return { x: place.x + Math.max(0, Math.min(indent, place.width - width)), y: place.y, width }
}
