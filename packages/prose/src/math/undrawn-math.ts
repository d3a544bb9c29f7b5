import { type Article, createDiagnostic, type Diagnostic, rootsOf, visit } from '@trifold/core'
import { mathValid } from '../findings.ts'
import type { MathDrawings } from './draw-math.ts'
import { isDrawn } from './math-drawing.ts'

/**
 * Tells of every formula of an article that could not be drawn, in the words of a printer: for outputs that show such a
 * formula by another way than a printer. `file` is the article's path.
 */
export const undrawnMath = (article: Article, drawings: MathDrawings, file: string): Diagnostic[] => {
  if (drawings.count === 0) return []
  const diagnostics: Diagnostic[] = []
  visit(rootsOf(article), (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const drawn = drawings.find(node.value, node.type === 'math')
    if (drawn === undefined || isDrawn(drawn)) return
    diagnostics.push(createDiagnostic(file, node.position, mathValid(drawn.reason)))
  })
  return diagnostics
}
