import { z } from 'zod'
import type { Block, Tree } from '../article/tree.ts'
import { containerSchema } from './container.ts'
import type { FencedBase } from './fenced.ts'

const forField = {
  for: z
    .array(z.string().min(1))
    .min(1)
    .describe('Groups of formats (text, slides, data) or names of formats.'),
}

/** Blocks that the named formats alone show. */
export interface Only extends FencedBase {
  type: 'only'
  for: string[]
  children: Block[]
}
export const onlySchema = (tree: Tree) => containerSchema(tree, 'only').extend(forField)

/** Blocks that all but the named formats show. */
export interface Except extends FencedBase {
  type: 'except'
  for: string[]
  children: Block[]
}
export const exceptSchema = (tree: Tree) => containerSchema(tree, 'except').extend(forField)
