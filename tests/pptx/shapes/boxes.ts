import type { OpenPackage } from '../package/open-package.ts'
import { mainPart } from '../package/slide-parts.ts'
import { inPoints } from './box-of.ts'
import { numberOf } from './elements.ts'
import type { Box } from './shape.ts'

/** The slide itself, in points. */
export const slideBox = (file: OpenPackage): Box => {
  const size = file.xml(mainPart(file)).getElementsByTagName('p:sldSz')[0]
  return inPoints(0, 0, numberOf(size, 'cx'), numberOf(size, 'cy'))
}

/** Whether one box is inside another, but for a point or as much as is given. */
export const isInside = (inner: Box, outer: Box, slack = 1): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

/** How deep two boxes reach into each other, in points: the lesser of width and height, 0 where they are apart. */
export const overlapOf = (one: Box, other: Box): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, Math.min(width, height))
}
