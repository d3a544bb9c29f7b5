import type { DisplayMath } from '@trifold/core'
import { floor, type Size, sizesFrom } from '../geometry.ts'
import { mathAsCode } from '../measure/math-box.ts'
import { composeCode } from './code.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Height in em below which a formula shows nothing: it may define macros for others. */
const invisible = 0.05

/** The largest text that a formula is drawn in. */
const largest = 44 satisfies Size

/**
 * A formula as large as its slide allows. One that is wider or higher than its room even at the floor is scaled down
 * further, as an image is.
 */
export const composeMath = (composition: Composition, node: DisplayMath, frame: Frame): Body[] => {
  const box = composition.ruler.math(node.value, true)
  if (box === undefined) return composeCode(composition, mathAsCode(node), frame)
  if (box.height < invisible) return []
  const shareAt = (size: Size) =>
    Math.min(frame.width / (box.width * size), frame.height / (box.height * size))
  const size = sizesFrom(largest).find((candidate) => shareAt(candidate) >= 1) ?? floor
  const scale = size * Math.min(1, shareAt(size))
  const drawn = { width: Math.floor(box.width * scale), height: Math.floor(box.height * scale) }
  return [{ layout: 'figure', slots: { formula: { kind: 'math', size, value: node.value, ...drawn } } }]
}
