import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** One thing to do. */
export interface Step extends BlockBase {
  type: 'step'
  children: Block[]
}
const stepSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('step'),
    get children() {
      return tree.blocks
    },
  })

/** What to do, in order: one ordered list. */
export interface Steps extends FencedBase {
  type: 'steps'
  children: Step[]
}
export const stepsSchema = (tree: Tree) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal('steps'),
    children: z.array(stepSchema(tree)).min(1),
  })
