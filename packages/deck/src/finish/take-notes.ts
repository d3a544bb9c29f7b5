import type { Block } from '@trifold/core'

/** A part of a deck without the speaker notes that stand inside its blocks, and what they say. */
export const takeNotes = <Value>(value: Value, spoken: Block[]): Value => {
  if (Array.isArray(value)) {
    const kept = value.filter((child: unknown) => !isNotes(child, spoken))
    // Each element keeps its type, so the array does.
    return kept.map((child: unknown) => takeNotes(child, spoken)) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  // Keys and shapes stay as they are.
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, takeNotes(child, spoken)]),
  ) as Value
}

const isNotes = (value: unknown, spoken: Block[]): boolean => {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'notes')
    return false
  // Only the model's notes have this type.
  spoken.push(value as Block)
  return true
}
