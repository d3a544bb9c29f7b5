import type { Except, Only } from '../blocks/schemas.ts'
import type { FootnoteDefinition } from '../prose/flow.ts'
import { type Omission, omissionOf } from '../renderer/omission.ts'
import type { Article } from './article.ts'
import { titleParagraph } from './title-paragraph.ts'
import type { Block, Node } from './tree.ts'

/** Who asks for the article: a renderer, by its group and name. */
export interface Audience {
  readonly group: string
  readonly name: string
}

/** Whether an `only` or `except` block is for this audience. */
export const isFor = (block: Only | Except, { group, name }: Audience): boolean =>
  (block.type === 'only') === (block.for.includes(group) || block.for.includes(name))

/**
 * The article as one format is to show it: every `only` and `except` that is for the audience is replaced by what
 * it holds, under its title in bold; every other is taken out and told as an omission.
 */
export const selectFor = (
  article: Article,
  audience: Audience,
): { article: Article; omitted: Omission[] } => {
  const omitted: Omission[] = []
  const select = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'only' && node.type !== 'except') return [selectInside(node)]
      if (isFor(node, audience)) return [...titleParagraph(node), ...select(node.children)]
      omitted.push(omissionOf(node, `${node.type} for ${node.for.join(', ')}`))
      return []
    })
  const selectInside = (node: Node): Node => {
    if (!('children' in node)) return node
    const children = select(node.children)
    // Taking nodes out of a list, or putting a node's own blocks in its place, keeps the list's kind.
    return { ...node, children } as Node
  }
  // An `only` or `except` gives way to its own blocks, and every other node keeps its kind.
  const children = select(article.children) as Block[]
  const footnotes = select(article.footnotes) as FootnoteDefinition[]
  return { article: { ...article, children, footnotes }, omitted }
}
