import type { BlockAbout } from './block.ts'
import { blocks } from './blocks.ts'

/** What is told of a block to those who write it. */
export interface BlockGuide extends BlockAbout {
  readonly name: string
}

/** Every block, in the order in which it is told of them. */
export const blockGuides: readonly BlockGuide[] = blocks.map(({ name, about }) => ({ name, ...about }))
