import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Block, Phrasing, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** A question (a heading of the given depth) and its answer (the blocks up to the next one). */
export interface Question extends BlockBase {
  type: 'question'
  depth: number
  question: Phrasing[]
  children: Block[]
}
const questionSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('question'),
    depth: z.int().min(1).max(6),
    get question() {
      return tree.phrasing
    },
    get children() {
      return tree.blocks.min(1)
    },
  })

/** Questions that readers ask, each with its answer. */
export interface Faq extends FencedBase {
  type: 'faq'
  children: Question[]
}
export const faqSchema = (tree: Tree) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal('faq'),
    children: z.array(questionSchema(tree)).min(1),
  })
