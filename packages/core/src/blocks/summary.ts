import type { Block, Tree } from '../article/tree.ts'
import { containerSchema } from './container.ts'
import type { FencedBase } from './fenced.ts'

/** The article in a few sentences, able to stand alone. */
export interface Summary extends FencedBase {
  type: 'summary'
  children: Block[]
}
export const summarySchema = (tree: Tree) => containerSchema(tree, 'summary')
