import type { DisplayMath } from '@trifold/core'
import { mathValid } from '../../findings.ts'
import { isDrawn } from '../../math/math-drawing.ts'
import { element, type Piece, type State, text } from '../state.ts'

/** Em beyond which a formula does not fit on a phone, so that its box scrolls. */
const wide = 20

/** A formula of its own: drawn for the eye, as MathML for the ear; as code if it cannot be drawn. */
export const math = (node: DisplayMath, state: State): Piece[] => {
  const drawn = state.math(node.value, true)
  if (isDrawn(drawn)) {
    const scrolls = state.scrollable && drawn.width > wide
    const focus = scrolls ? { role: 'group', ariaLabel: state.words.formula, tabIndex: 0 } : {}
    return [element('div', { className: ['math-block'], ...focus }, [drawn.svg, drawn.mathml])]
  }
  if (drawn !== undefined) state.report(node.position, mathValid(drawn.reason))
  const focus = state.scrollable ? { role: 'group', ariaLabel: state.words.code, tabIndex: 0 } : {}
  return [element('pre', focus, [element('code', {}, [text(node.value)])])]
}
