import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** One thing to take away. */
export interface KeyPoint extends BlockBase {
  type: 'keyPoint'
  children: Block[]
}
const keyPointSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('keyPoint'),
    get children() {
      return tree.blocks
    },
  })

/** What a reader should take away: one list. */
export interface KeyPoints extends FencedBase {
  type: 'keyPoints'
  ordered?: boolean | undefined
  children: KeyPoint[]
}
export const keyPointsSchema = (tree: Tree) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal('keyPoints'),
    ordered: z.boolean().optional(),
    children: z.array(keyPointSchema(tree)).min(1),
  })
