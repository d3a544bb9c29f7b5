import {
  type Article,
  type Block,
  type FootnoteDefinition,
  type Node,
  type Omission,
  omissionOf,
  rootsOf,
  visit,
} from '@trifold/core'

/** The article without speaker notes, which no reader of a page is meant to see, and what was taken out. */
export const leaveOutNotes = (article: Article): { article: Article; omitted: Omission[] } => {
  const omitted: Omission[] = []
  visit(rootsOf(article), (node) => {
    if (node.type !== 'notes') return
    omitted.push(omissionOf(node, 'notes are for the speaker alone'))
    return false
  })
  if (omitted.length === 0) return { article, omitted }
  const keep = (nodes: readonly Node[]): Node[] =>
    nodes
      .filter(({ type }) => type !== 'notes')
      // Taking nodes out of a list keeps its kind.
      .map((node) => ('children' in node ? ({ ...node, children: keep(node.children) } as Node) : node))
  // As above.
  const children = keep(article.children) as Block[]
  const footnotes = keep(article.footnotes) as FootnoteDefinition[]
  return { article: { ...article, children, footnotes }, omitted }
}
