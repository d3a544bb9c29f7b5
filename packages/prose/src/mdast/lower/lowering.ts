import type {
  Block,
  BlockHandlers,
  FootnoteDefinition,
  FootnoteReference,
  Omission,
  Phrasing,
} from '@trifold/core'
import { handle } from '@trifold/core'
import type { Heading, PhrasingContent, RootContent } from 'mdast'
import type { Words } from '../../language/words/words.ts'
import type { Marks } from './marks.ts'
import { phrasingHandlers } from './phrasing.ts'

/** How each block is lowered: where blocks stand, and within quotes and lists, where fewer forms can stand. */
export interface Dialect {
  readonly blocks: BlockHandlers<RootContent[], Lowering>
  readonly nested: BlockHandlers<RootContent[], Lowering>
}

/** What lowering an Article to plain mdast needs to know at any node, and what it gathers on the way. */
export interface Lowering {
  readonly marks: Marks
  readonly words: Words
  readonly dialect: Dialect
  /** The URL at which the output shows a local image. */
  readonly media: (url: string) => string
  /** Where a link leads in the output, if that is elsewhere than in the article. */
  readonly link?: ((url: string) => string | undefined) | undefined
  /** The article's footnotes, in the order of their first call. */
  readonly notes: readonly FootnoteDefinition[]
  /** The number of a footnote, from 1 in the order of first call. */
  readonly footnoteNumber: (reference: Pick<FootnoteReference, 'identifier'>) => number
  readonly omitted: Omission[]
  /** The rank of the heading that the block stands under; 1 (the title's) at the top. */
  readonly rank: number
  /** What is added to the rank of headings that open no section: those of an answer follow its question. */
  readonly shift: number
  /** Whether the block stands in a quote or a list. */
  readonly nested: boolean
  /** Whether the block stands in a list item without blank lines between its blocks. */
  readonly tight: boolean
}

/** Where an mdast node stands in the Article: the ids that lead to it. */
export interface Located {
  data?: { ids?: string[] }
}

/** Blocks as mdast; each result's first node remembers the block's id, so that links to it can be mended. */
export const lowerBlocks = (blocks: readonly Block[], state: Lowering): RootContent[] => {
  const handlers = state.nested ? state.dialect.nested : state.dialect.blocks
  const lowered: RootContent[] = []
  for (const block of blocks) {
    const nodes = handle<Block, RootContent[], Lowering>(handlers, block, state)
    locate(nodes[0], block.id)
    for (const node of nodes) lowered.push(node)
  }
  return lowered
}

/** Notes that links to the id lead to this node. */
export const locate = (node: Located | undefined, id: string): void => {
  if (node === undefined) return
  node.data ??= {}
  node.data.ids ??= []
  node.data.ids.push(id)
}

export const lowerPhrasing = (nodes: readonly Phrasing[], state: Lowering): PhrasingContent[] => {
  const lowered: PhrasingContent[] = []
  for (const node of nodes) {
    for (const each of handle<Phrasing, PhrasingContent[], Lowering>(phrasingHandlers, node, state))
      lowered.push(each)
  }
  return lowered
}

/** The state inside a quote or footnote, or inside a list item (`tight` if it has no blank lines). */
export const inside = (state: Lowering, tight = false): Lowering => ({ ...state, nested: true, tight })

/** The nearest rank that a heading can have. */
export const rankOf = (depth: number): Heading['depth'] => Math.min(Math.max(depth, 1), 6) as Heading['depth']
