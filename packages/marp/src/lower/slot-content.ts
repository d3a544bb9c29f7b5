import type { Block, Phrasing } from '@trifold/core'
import { type Lowering, lowerBlocks, lowerPhrasing } from '@trifold/prose'
import type { PhrasingContent, RootContent } from 'mdast'
import type { Box } from './picture.ts'
import { type BlockContext, plainBlocks } from './plain-blocks.ts'
import { plainPhrasing } from './plain-phrasing.ts'

/** What lowering a slide to Markdown needs to know. */
export interface SlotContext extends BlockContext {
  readonly state: Lowering
  readonly lang: string
  /** The room that a slide's content has. */
  readonly room: Box
}

/** Inline content as plain Markdown. */
export const inline = (content: readonly Phrasing[], context: SlotContext): PhrasingContent[] =>
  plainPhrasing(lowerPhrasing(content, context.state), context)

/** Blocks as plain Markdown. */
export const flow = (blocks: readonly Block[], context: SlotContext): RootContent[] =>
  plainBlocks(lowerBlocks(blocks, context.state), context)
