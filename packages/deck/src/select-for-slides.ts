import { type Article, type Audience, type Block, isFor, type Omission, selectFor } from '@trifold/core'

/**
 * The article as one format of slides is to show it. Like `selectFor`, but an `only` block that stands among the
 * slides' own blocks is kept, so that the deck can show its prose rather than have it spoken.
 */
export const selectForSlides = (
  article: Article,
  audience: Audience,
): { article: Article; omitted: Omission[] } => {
  const all = selectFor(article, audience)
  if (all.article === article) return all
  const omitted: Omission[] = []
  const select = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.type === 'section') return [{ ...block, children: select(block.children) }]
      if (block.type === 'only' && isFor(block, audience))
        return [{ ...block, children: select(block.children) }]
      const selected = selectFor({ ...article, children: [block], footnotes: [] }, audience)
      omitted.push(...selected.omitted)
      return selected.article.children
    })
  const children = select(article.children)
  const footnotes = selectFor({ ...article, children: [] }, audience)
  return {
    article: { ...article, children, footnotes: footnotes.article.footnotes },
    omitted: [...omitted, ...footnotes.omitted],
  }
}
