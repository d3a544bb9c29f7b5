import type { Block, FootnoteDefinition, List, Phrasing } from '@trifold/core'
import type { Draft } from '../compose/composition.ts'
import { eachObject } from './each-object.ts'
import { mapNodes } from './map-nodes.ts'

/** Puts footnotes into the notes of the slides that call them. */
export interface Speaker {
  notes(notes: readonly Block[], draft: Draft): Block[]
  /** Footnotes that no slide called. */
  remaining(): Block[]
}

/** Numbers footnotes by their first call, as readers of the text see them; `called` says whether anything calls one. */
export const createSpeaker = (footnotes: readonly FootnoteDefinition[], called: boolean): Speaker => {
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
      if (!called) return [...notes]
      const found = calls([draft.title, draft.slots, notes])
      for (const identifier of found) numberOf(identifier)
      return [...numbered(notes, numberOf), ...listOf(found)]
    },
    remaining: () => listOf([...byIdentifier.keys()]),
  }
}

/** Identifiers of the footnotes that a value calls, in order. */
const calls = (value: unknown): string[] => {
  const called: string[] = []
  eachObject(value, (node) => {
    if (isCall(node)) called.push(String(node.identifier))
  })
  return called
}

/** Calls of footnotes as numbers in brackets. */
const numbered = <Value>(value: Value, numberOf: (identifier: string) => number): Value =>
  mapNodes(value, (node) => {
    if (!isCall(node)) return node
    const text: Phrasing = { type: 'text', value: ` [${numberOf(String(node.identifier))}]` }
    return text
  })

const isCall = (node: object): node is { identifier: unknown } =>
  'type' in node && node.type === 'footnoteReference' && 'identifier' in node
