import type { Block } from '@trifold/core'
import { mapNodes } from './map-nodes.ts'

/** A part of a deck without the speaker notes that stand inside its blocks, and what they say. */
export const takeNotes = <Value>(value: Value, spoken: Block[]): Value =>
  mapNodes(value, (node) => {
    if (!('type' in node) || node.type !== 'notes') return node
    // Only the model's notes have this type.
    spoken.push(node as Block)
    return undefined
  })
