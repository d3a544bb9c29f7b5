import type { Position } from '../article/position.ts'

/** A block that a format leaves out, and why. */
export interface Omission {
  readonly id: string
  readonly type: string
  readonly line?: number | undefined
  readonly reason: string
}

/** What a report says of a block, or a part of one, that a format leaves out. */
export const omissionOf = (
  { id, type, position }: { id: string; type: string; position?: Position | undefined },
  reason: string,
): Omission => ({ id, type, line: position?.start.line, reason })
