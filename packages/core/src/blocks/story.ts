import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** One moment of a story; by custom it begins with its name in bold. */
export interface Beat extends BlockBase {
  type: 'beat'
  children: Block[]
}
const beatSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('beat'),
    get children() {
      return tree.blocks
    },
  })

/** A story told in beats: one ordered list. `turn` is the number, from 1, of the beat at which it turns. */
export interface Story extends FencedBase {
  type: 'story'
  turn?: number | undefined
  /** On slides, the beats appear one by one. */
  reveal?: boolean | undefined
  children: Beat[]
}
export const storySchema = (tree: Tree) =>
  z
    .strictObject({
      ...fencedFields(tree),
      type: z.literal('story'),
      turn: z.int().min(1).optional(),
      reveal: z.boolean().optional(),
      children: z.array(beatSchema(tree)).min(1),
    })
    .refine(({ turn, children }) => turn === undefined || turn <= children.length, {
      message: 'turn is the number of one of the story’s beats',
      path: ['turn'],
    })
