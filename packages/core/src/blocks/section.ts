import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Phrasing, Tree } from '../article/tree.ts'
import { type ProseMode, proseModeSchema } from '../prose/prose-mode.ts'

/** A heading and all that stands under it, up to the next heading of the same or a higher rank. */
export interface Section extends BlockBase {
  type: 'section'
  /** The heading's rank as written, 1 to 6; a section may skip ranks. */
  depth: number
  /** What becomes of its running text on slides, and of that in the sections inside it that say nothing else. */
  prose?: ProseMode | undefined
  heading: Phrasing[]
  children: Block[]
}
export const sectionSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('section'),
    depth: z.int().min(1).max(6),
    prose: proseModeSchema.optional(),
    get heading() {
      return tree.phrasing
    },
    get children() {
      return tree.blocks
    },
  })
