import type { Block, Tree } from '../article/tree.ts'
import { containerSchema } from './container.ts'
import type { FencedBase } from './fenced.ts'

/** Blocks (or, of a list, its items) that appear one by one on a slide. */
export interface Reveal extends FencedBase {
  type: 'reveal'
  children: Block[]
}
export const revealSchema = (tree: Tree) => containerSchema(tree, 'reveal')
