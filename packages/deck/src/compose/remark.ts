import { type Block, plainText, type SlideLayout } from '@trifold/core'
import { type Size, spacing } from '../geometry.ts'
import { blocksHeight } from '../measure/ruler.ts'
import { paginate } from '../split/paginate.ts'
import { splitBlocks } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Widest that a remark or a summary is set. */
const widest = 960
/** Indent of the rule beside it. */
const rule = 32

/** Characters beyond which a text is too long to be set large. */
const longText = 240

/** Blocks set larger than running text: a callout beside its rule, a summary, an author's statement. */
export const composeRemark = (
  { ruler }: Composition,
  blocks: readonly Block[],
  frame: Frame,
  { layout, slot, largest }: { layout: SlideLayout; slot: string; largest: Size },
): Body[] => {
  // A statement is set bold, and so is wider.
  const width = (Math.min(frame.width, widest) - rule) / (slot === 'statement' ? 1.1 : 1)
  const height = frame.height - 16
  const pages = paginate({
    items: splitBlocks(blocks, { ruler, width, height }),
    height,
    largest: plainText(blocks).length > longText ? 28 : largest,
    heightOf: (block, size) => blocksHeight(ruler, [block], size, width),
    gap: (size) => size * spacing.blockGap,
  })
  return pages.map(({ items, size }) => ({
    layout,
    slots: { [slot]: { kind: 'blocks', blocks: items, size } },
  }))
}
