import type { Box } from '@trifold/deck'
import { slack } from '../text/slack.ts'

/** A box that text was measured for with a little room where its lines end, of which other boxes beside it leave half. */
export const withSlack = (box: Box, rtl: boolean, others: readonly Box[] = []): Box => {
  const { x, width } = box
  const more = others.reduce((room, other) => {
    const gap = rtl ? x - (other.x + other.width) : other.x - (x + width)
    return isBeside(box, other) && gap > -1 ? Math.min(room, Math.max(0, gap / 2)) : room
  }, slack)
  return { ...box, x: rtl ? x - more : x, width: width + more }
}

/** Most that a box reaches down beyond its text: about a line. */
const mostBelow = 40

/**
 * A box whose text begins at its top, reaching down into white space, as far as `bottom` and to the next box below: a
 * program that breaks a long word elsewhere, and so needs a line more, still keeps within it.
 */
export const withRoomBelow = (box: Box, bottom: number, others: readonly Box[] = []): Box => {
  const end = box.y + box.height
  const room = others.reduce(
    (least, other) => (isAbove(box, other) ? Math.min(least, other.y - end) : least),
    Math.min(mostBelow, bottom - end),
  )
  return { ...box, height: box.height + Math.max(0, room) }
}

const isAbove = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && other.y > one.y && other !== one

const isBeside = (one: Box, other: Box): boolean =>
  one.y < other.y + other.height && other.y < one.y + one.height
