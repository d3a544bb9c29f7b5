import { z } from 'zod'
import { type Position, positionSchema } from './position.ts'

/** An anchor: no white space, no `#`, at most 200 characters. Unique in its article. */
export const idSchema = z
  .string()
  .regex(/^[^\s#<>"'`]{1,200}$/u, 'an id has no spaces, quotes, angle brackets or #')
  .describe('Stable anchor, unique in the article.')

/** What every inline node carries. */
export interface InlineBase {
  position?: Position | undefined
}

/** What every block carries: an id that survives edits elsewhere, and its place in the source. */
export interface BlockBase {
  id: string
  position?: Position | undefined
}

/** Schema fields of {@link InlineBase}. */
export const inlineFields = { position: positionSchema.optional() }

/** Schema fields of {@link BlockBase}. */
export const blockFields = { id: idSchema, position: positionSchema.optional() }
