import { type Block, type Column, type Except, type Notes, type Only, titleParagraph } from '@trifold/core'

/** What a block holds, below its own title in bold. */
export const underTitle = (block: Column | Except | Notes | Only): Block[] => [
  ...titleParagraph(block),
  ...block.children,
]
