import { z } from 'zod'
import { type BlockBase, blockFields, type InlineBase, inlineFields } from '../article/fields.ts'

// Mathematics, as mdast-util-math defines its nodes; `value` is TeX without its dollar signs.

const valueSchema = z.string().describe('TeX, as it stands between the dollar signs.')

/** A formula that stands as a block of its own: `$$` on the lines before and after it. */
export interface DisplayMath extends BlockBase {
  type: 'math'
  value: string
}
export const displayMathSchema = z.strictObject({
  ...blockFields,
  type: z.literal('math'),
  value: valueSchema,
})

/** A formula within a line: `$$…$$`. */
export interface InlineMath extends InlineBase {
  type: 'inlineMath'
  value: string
}
export const inlineMathSchema = z.strictObject({
  ...inlineFields,
  type: z.literal('inlineMath'),
  value: valueSchema,
})
