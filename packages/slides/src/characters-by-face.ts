import type { Deck } from '@trifold/deck'
import { formatDate, words } from '@trifold/prose'

/** How a text stands on a slide. */
export interface TextFace {
  readonly role: 'text' | 'code'
  readonly bold: boolean
  readonly italic: boolean
}

/** Characters that a deck shows in one face. */
export interface FaceCharacters extends TextFace {
  readonly codePoints: Set<number>
}

/** What is set in the weight of headings, by the name of its field. */
const boldFields: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'term',
  'name',
  'question',
  'header',
  'corner',
  'subjects',
  'dimension',
  'statement',
])

/** What nodes and slots change about the face of what they hold, by their type or kind. */
const changes: Readonly<Record<string, Partial<TextFace>>> = {
  strong: { bold: true },
  heading: { bold: true },
  emphasis: { italic: true },
  inlineCode: { role: 'code' },
  code: { role: 'code' },
}

/** What is set in italics, by the names of its slot and of its field: titles of works, which are no headings. */
const italicFields: Readonly<Record<string, string>> = { works: 'title' }

const plain: TextFace = { role: 'text', bold: false, italic: false }

/**
 * The characters of a deck by the face that they stand in, those of its notes included; some faces may be said to
 * have more than they have, none less.
 */
export const charactersByFace = (deck: Deck): FaceCharacters[] => {
  const found = new Map<string, FaceCharacters>()
  const add = (text: string, face: TextFace) => {
    const key = JSON.stringify([face.role, face.bold, face.italic])
    const characters = found.get(key) ?? { ...face, codePoints: new Set<number>() }
    found.set(key, characters)
    for (const char of text) characters.codePoints.add(char.codePointAt(0) ?? 0)
  }
  const gather = (value: unknown, face: TextFace, slot = ''): void => {
    if (typeof value === 'string') add(value, face)
    else if (Array.isArray(value)) for (const child of value) gather(child, face, slot)
    else if (typeof value === 'object' && value !== null) {
      const { type, kind } = value as { type?: unknown; kind?: unknown }
      const inside = { ...face, ...changes[String(type)], ...changes[String(kind)] }
      const within = typeof kind === 'string' ? kind : slot
      for (const [field, child] of Object.entries(value)) {
        if (field === 'type' || field === 'kind' || field === 'position') continue
        if (italicFields[within] === field) gather(child, { ...inside, italic: true })
        else gather(child, boldFields.has(field) ? { ...inside, bold: true } : inside, within)
        if (field === 'date' && typeof child === 'string') add(formatDate(child, deck.lang), inside)
        if (field === 'relation') add(words(deck.lang).basedOn, inside)
      }
    }
  }
  add(deck.title, plain)
  gather(deck.slides, plain)
  return [...found.values()]
}
