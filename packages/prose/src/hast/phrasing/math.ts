import type { InlineMath } from '@trifold/core'
import { mathValid } from '../../findings.ts'
import { isDrawn } from '../../math/math-drawing.ts'
import { element, type Piece, type State, text } from '../state.ts'

/**
 * A formula in a line, on the line's baseline: the style sheet stacks the picture of what is above it and the room for
 * what is below, so that no attribute `style` is needed.
 */
export const inlineMath = (node: InlineMath, state: State): Piece[] => {
  const drawn = state.math(node.value, false)
  if (isDrawn(drawn)) {
    const below = element('svg', { width: '1', height: `${drawn.depth}em`, ariaHidden: 'true' })
    const pictures = drawn.depth > 0 ? [drawn.svg, below] : [drawn.svg]
    return [element('span', { className: ['math'] }, [...pictures, drawn.mathml])]
  }
  if (drawn !== undefined) state.report(node.position, mathValid(drawn.reason))
  return [element('code', {}, [text(node.value)])]
}
