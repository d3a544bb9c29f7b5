import type { Block, FootnoteDefinition, List, Phrasing } from '@trifold/core'
import type { Draft } from '../compose/composition.ts'

/** Puts footnotes into the notes of the slides that call them. */
export interface Speaker {
  notes(notes: readonly Block[], draft: Draft): Block[]
  /** Footnotes that no slide called. */
  remaining(): Block[]
}

/** Numbers footnotes by their first call, as readers of the text see them. */
export const createSpeaker = (footnotes: readonly FootnoteDefinition[]): Speaker => {
  const byIdentifier = new Map(footnotes.map((footnote) => [footnote.identifier, footnote]))
  const numbers = new Map<string, number>()
  const numberOf = (identifier: string): number => {
    const number = numbers.get(identifier) ?? numbers.size + 1
    numbers.set(identifier, number)
    return number
  }
  const listOf = (identifiers: readonly string[]): Block[] =>
    identifiers.flatMap((identifier): List[] => {
      const footnote = byIdentifier.get(identifier)
      if (footnote === undefined) return []
      byIdentifier.delete(identifier)
      const { id, position, children } = footnote
      const item = { type: 'listItem' as const, id, position, children: numbered(children, numberOf) }
      return [{ type: 'list', id, ordered: true, start: numberOf(identifier), children: [item] }]
    })
  return {
    notes(notes, draft) {
      const called = calls([draft.title, draft.slots, notes])
      for (const identifier of called) numberOf(identifier)
      return [...numbered(notes, numberOf), ...listOf(called)]
    },
    remaining: () => listOf([...byIdentifier.keys()]),
  }
}

/** Identifiers of the footnotes that a value calls, in order. */
const calls = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(calls)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'footnoteReference' && 'identifier' in value)
    return [String(value.identifier)]
  return Object.values(value).flatMap(calls)
}

/** A copy in which the calls of footnotes are numbers in brackets. */
const numbered = <Value>(value: Value, numberOf: (identifier: string) => number): Value => {
  // Each element keeps its type, so the array does.
  if (Array.isArray(value)) return value.map((child: unknown) => numbered(child, numberOf)) as Value
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'footnoteReference' && 'identifier' in value) {
    const text: Phrasing = { type: 'text', value: ` [${numberOf(String(value.identifier))}]` }
    // One inline node stands where another did.
    return text as Value
  }
  // Keys and shapes stay as they are.
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, numbered(child, numberOf)]),
  ) as Value
}
