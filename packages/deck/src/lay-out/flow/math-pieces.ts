import type { DisplayMath } from '@trifold/core'
import { spacing } from '../../geometry.ts'
import { mathAsCode } from '../../measure/math-box.ts'
import type { Piece } from '../piece.ts'
import { codePieces } from './code-pieces.ts'
import type { BlockPlace } from './flow-pieces.ts'

/** A formula among other blocks: as large as they are, no larger than its room; as code if it cannot be drawn. */
export const mathPieces = (node: DisplayMath, place: BlockPlace): Piece[] => {
  const { box, setting } = place
  const drawn = setting.ruler.math(node.value, true)
  if (drawn === undefined) return codePieces(mathAsCode(node), place)
  const { size } = setting.style
  const share = Math.min(
    1,
    box.width / Math.max(drawn.width * size, 1),
    spacing.formula / Math.max(drawn.height * size, 1),
  )
  const width = drawn.width * size * share
  const height = drawn.height * size * share
  return [{ kind: 'math', ...setting.part, value: node.value, box: { x: box.x, y: box.y, width, height } }]
}
