import { z } from 'zod'

const pointSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0).optional(),
})

/**
 * Where a node stands in the author's file: lines and columns from 1, columns and offsets in UTF-16 code units,
 * as unist defines them.
 */
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema }).meta({
  id: 'Position',
  description: 'Where a node stands in the source file; lines and columns count from 1.',
})

/** A place in the author's file; the end is exclusive. */
export type Position = z.infer<typeof positionSchema>
