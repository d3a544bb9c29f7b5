import type { Block, Tree } from '../article/tree.ts'
import { containerSchema } from './container.ts'
import type { FencedBase } from './fenced.ts'

/** What only the speaker sees, beside the slide of the blocks before it. */
export interface Notes extends FencedBase {
  type: 'notes'
  children: Block[]
}
export const notesSchema = (tree: Tree) => containerSchema(tree, 'notes')
