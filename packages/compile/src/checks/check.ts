import { type Article, type Node, rootsOf, visit } from '@trifold/core'

/** A check that needs the whole tree: it sees every node once, in reading order, and then says what it found. */
export interface Check {
  see(node: Node, ancestors: readonly Node[]): void
  finish?(): void
}

/** Runs checks over an article, all in one walk. */
export const runChecks = (article: Article, checks: readonly Check[]): void => {
  visit(rootsOf(article), (node, ancestors) => {
    for (const check of checks) check.see(node, ancestors)
  })
  for (const check of checks) check.finish?.()
}
