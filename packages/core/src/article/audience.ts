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

/** Blocks that hold inline nodes alone. */
const lines: ReadonlySet<string> = new Set<Node['type']>(['paragraph', 'heading', 'table'])

/**
 * The article as one format is to show it: every `only` and `except` that is for the audience is replaced by what
 * it holds, under its title in bold; every other is taken out and told as an omission. What holds none of them is the
 * article's own, not a copy.
 */
export const selectFor = (
  article: Article,
  audience: Audience,
): { article: Article; omitted: Omission[] } => {
  const omitted: Omission[] = []
  const select = (nodes: readonly Node[]): readonly Node[] => {
    const selected = nodes.map(selectOne)
    return selected.every((shown, index) => shown === nodes[index]) ? nodes : selected.flat()
  }
  const selectOne = (node: Node): Node | readonly Node[] => {
    if (node.type === 'only' || node.type === 'except') {
      if (isFor(node, audience)) return [...titleParagraph(node), ...select(node.children)]
      omitted.push(omissionOf(node, `${node.type} for ${node.for.join(', ')}`))
      return []
    }
    if (!('children' in node) || lines.has(node.type)) return node
    const children = select(node.children)
    // Taking nodes out of a list, or putting a node's own blocks in its place, keeps the list's kind.
    return children === node.children ? node : ({ ...node, children } as Node)
  }
  // An `only` or `except` gives way to its own blocks, and every other node keeps its kind.
  const children = select(article.children) as Block[]
  const footnotes = select(article.footnotes) as FootnoteDefinition[]
  const isWhole = children === article.children && footnotes === article.footnotes
  return { article: isWhole ? article : { ...article, children, footnotes }, omitted }
}
