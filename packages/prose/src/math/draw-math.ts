import { type Article, limits, rootsOf, visit } from '@trifold/core'
import type { DrawnMath } from './math-drawing.ts'

/** The formulas of an article, drawn. */
export interface MathDrawings {
  /** How many formulas there are that differ. */
  readonly count: number
  /** What became of a formula that stands alone (`display`) or in a line; undefined if the article has no such one. */
  find(tex: string, display: boolean): DrawnMath | undefined
}

/**
 * Draws every formula of an article, in reading order: a macro that one defines holds in those after it, and in no
 * other article. What draws is loaded for the first formula alone. Never rejects because of what an author wrote.
 */
export const drawMath = async (article: Article): Promise<MathDrawings> => {
  const formulas = formulasOf(article)
  const drawn = new Map<string, DrawnMath>()
  if (formulas.length > 0) {
    const { createTypesetter } = await import('./create-typesetter.ts')
    const typeset = createTypesetter(limits.articleMathNodes)
    for (const { tex, display } of formulas) {
      const key = keyOf(tex, display)
      if (!drawn.has(key)) drawn.set(key, typeset(tex, display))
    }
  }
  return { count: drawn.size, find: (tex, display) => drawn.get(keyOf(tex, display)) }
}

const formulasOf = (article: Article): { tex: string; display: boolean }[] => {
  const formulas: { tex: string; display: boolean }[] = []
  visit(rootsOf(article), (node) => {
    if (node.type === 'math') formulas.push({ tex: node.value, display: true })
    if (node.type === 'inlineMath') formulas.push({ tex: node.value, display: false })
  })
  return formulas
}

const keyOf = (tex: string, display: boolean): string => `${display ? 'D' : 'I'}${tex}`
