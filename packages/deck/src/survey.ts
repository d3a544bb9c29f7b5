import { type Article, type Comparison, type Node, nested } from '@trifold/core'

/** A node of the article that has an id. */
export interface Bearer {
  readonly id: string
  /** The place among all bearers of the innermost one around it; -1 for none. */
  readonly around: number
}

/** What a deck asks of an article as a whole, found on one walk. */
export interface Survey {
  /** In reading order; those of footnotes are the last. */
  readonly bearers: readonly Bearer[]
  /** Those of the body, in reading order. */
  readonly comparisons: readonly Comparison[]
  /** Whether something calls a footnote, is for the speaker alone, or links to a place in the article. */
  readonly has: { readonly calls: boolean; readonly notes: boolean; readonly inPageLinks: boolean }
}

/** Walks over an article. */
export const survey = ({ children, footnotes }: Pick<Article, 'children' | 'footnotes'>): Survey => {
  const bearers: Bearer[] = []
  const comparisons: Comparison[] = []
  const has = { calls: false, notes: false, inPageLinks: false }
  const walk = (nodes: readonly Node[], around: number): void => {
    for (const node of nodes) {
      const { type } = node
      if (type === 'text') continue
      let inner = around
      if ('id' in node) inner = bearers.push({ id: node.id, around }) - 1
      if (type === 'footnoteReference') has.calls = true
      else if (type === 'notes') has.notes = true
      else if (type === 'link') has.inPageLinks ||= node.url.startsWith('#')
      else if (type === 'comparison') comparisons.push(node)
      walk(nested(node), inner)
    }
  }
  walk(children, -1)
  const compared = [...comparisons]
  walk(footnotes, -1)
  return { bearers, comparisons: compared, has }
}
