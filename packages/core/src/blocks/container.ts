import { z } from 'zod'
import type { Tree } from '../article/tree.ts'
import { fencedFields } from './fenced.ts'

/** Schema of a fenced block that holds any blocks and says nothing of them but its name. */
export const containerSchema = <Type extends string>(tree: Tree, type: Type) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal(type),
    get children() {
      return tree.blocks
    },
  })
