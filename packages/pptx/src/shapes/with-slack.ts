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

const isBeside = (one: Box, other: Box): boolean =>
  one.y < other.y + other.height && other.y < one.y + one.height
