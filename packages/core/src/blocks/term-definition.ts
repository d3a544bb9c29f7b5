import { z } from 'zod'
import type { Block, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/**
 * A term and its meaning. The first paragraph begins with the term in bold and is kept whole in `children`;
 * `term` is its plain text. (`definition` is mdast's word for a link reference, hence the longer name.)
 */
export interface TermDefinition extends FencedBase {
  type: 'termDefinition'
  term: string
  children: Block[]
}
export const termDefinitionSchema = (tree: Tree) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal('termDefinition'),
    term: z.string().min(1),
    get children() {
      return tree.blocks.min(1)
    },
  })
