import type { NodeFactory } from 'mathjax-full/js/input/tex/NodeFactory.js'

/** How many parts may still be made. */
export interface Budget {
  /** Begins a formula; a reason if no more may be drawn. */
  start(): string | undefined
  /** Counts a formula that failed, which may have taken its time without making a part: a macro that calls itself. */
  fail(): void
}

/** Parts that a formula that failed counts for. */
const failure = 100

/**
 * Bounds what TeX may ask for: few characters can make many parts by macros, and time goes with the parts. Counting
 * them gives the same answer on every machine, which a clock would not.
 */
export const createBudget = (factory: NodeFactory, formulaNodes: number, articleNodes: number): Budget => {
  let formula = 0
  let article = 0
  const create = factory.create.bind(factory)
  factory.create = (kind, ...rest) => {
    formula += 1
    article += 1
    if (formula > formulaNodes) throw new Error(`it has more than ${formulaNodes} parts`)
    return create(kind, ...rest)
  }
  return {
    start: () => {
      formula = 0
      return article > articleNodes
        ? `the article’s formulas before it have more than ${articleNodes} parts`
        : undefined
    },
    fail: () => {
      article += failure
    },
  }
}
