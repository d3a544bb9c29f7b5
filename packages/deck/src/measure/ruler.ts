import type { Asset, Block, Phrasing } from '@trifold/core'
import { spacing } from '../geometry.ts'
import { blockHeight } from './block-height.ts'
import type { Measurer } from './measurer.ts'
import { runsOf } from './runs.ts'

/** What is known of an image: its natural size in px. */
export type ImageSize = Pick<Asset, 'width' | 'height'>

/** All that measuring needs, made once per deck. */
export interface Ruler {
  readonly measurer: Measurer
  /** Size of a local image; undefined for one that the deck cannot show. */
  image(url: string): ImageSize | undefined
}

/** Height of a line of thought set as running text. */
export const inlineHeight = (
  ruler: Ruler,
  nodes: readonly Phrasing[],
  size: number,
  width: number,
  { bold = false, lineHeight = spacing.lineHeight as number } = {},
): number => ruler.measurer.lines(runsOf(nodes, bold), size, width) * Math.ceil(size * lineHeight)

/** Height of blocks, one below the other. */
export const blocksHeight = (ruler: Ruler, blocks: readonly Block[], size: number, width: number): number =>
  stack(
    blocks.map((block) => blockHeight(ruler, block, size, width)),
    size * spacing.blockGap,
  )

/** Height of a stack of boxes with a gap between any two. */
export const stack = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * gap
