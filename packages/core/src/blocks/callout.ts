import { z } from 'zod'
import type { Block, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** From a remark to a danger; `note`, `tip`, `important`, `warning` and `caution` are GitHub's alerts too. */
export const calloutKinds = ['note', 'tip', 'info', 'important', 'warning', 'caution', 'danger'] as const

/** What a callout is called on its fence. */
export type CalloutKind = (typeof calloutKinds)[number]

/** A passage set apart: `:::warning`, or `> [!WARNING]`. */
export interface Callout extends FencedBase {
  type: 'callout'
  kind: CalloutKind
  children: Block[]
}
export const calloutSchema = (tree: Tree) =>
  z.strictObject({
    ...fencedFields(tree),
    type: z.literal('callout'),
    kind: z.enum(calloutKinds),
    get children() {
      return tree.blocks
    },
  })
