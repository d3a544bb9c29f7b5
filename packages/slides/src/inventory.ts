import { type Deck, shownUrl } from '@trifold/deck'
import { formatDate, words } from '@trifold/prose'
import { type CharacterTable, createCharacterTable } from './character-table.ts'

/** What stands on some slides and in their notes. */
export interface Inventory {
  /** Some faces may be said to have more characters than they have, none less. */
  faces(): FaceCharacters[]
  /** Types of nodes, kinds and names of slots, layouts; and `hue` where something has one. */
  readonly names: ReadonlySet<string>
}

/** Characters that stand in one face. */
export interface FaceCharacters {
  readonly code: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly codePoints: readonly number[]
}

/** What faces differ in; a face is a sum of these, and 0 is that of plain text. */
const code = 1
const bold = 2
const italic = 4

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
const changes: ReadonlyMap<unknown, number> = new Map([
  ['strong', bold],
  ['heading', bold],
  ['emphasis', italic],
  ['inlineCode', code],
  ['code', code],
])

/** Any object of a deck, which is plain JSON. */
type Fields = Readonly<Record<string, unknown>>

/** What a field says beside its own text: what it holds, the face and the kind of slot that it stands in. */
type Remark = (child: unknown, face: number, kind: unknown) => void

/** Takes stock of slides in one walk, so that what is printed around them holds what they need and no more. */
export const inventoryOf = ({ title, slides, lang }: Pick<Deck, 'title' | 'slides' | 'lang'>): Inventory => {
  const table = createCharacterTable()
  const { add } = table
  const names = new Set<string>()
  const remarks: ReadonlyMap<string, Remark> = new Map<string, Remark>([
    ['layout', (layout) => names.add(String(layout))],
    [
      'slots',
      (slots) => {
        for (const name of Object.keys(Object(slots))) names.add(name)
      },
    ],
    ['hue', () => names.add('hue')],
    ['date', (date, face) => typeof date === 'string' && add(formatDate(date, lang), face)],
    ['relation', (_, face) => add(words(lang).basedOn, face)],
    ['url', (url, face, kind) => kind === 'works' && add(shownUrl(String(url)), face)],
  ])
  const gather = (value: unknown, face: number, kind: unknown): void => {
    if (typeof value === 'string') add(value, face)
    else if (Array.isArray(value)) for (const child of value) gather(child, face, kind)
    else if (typeof value === 'object' && value !== null) gatherFields(value as Fields, face, kind)
  }
  const gatherFields = (node: Fields, outside: number, slot: unknown): void => {
    const kind = typeof node.kind === 'string' ? node.kind : slot
    const face = outside | (changes.get(node.type) ?? 0) | (changes.get(node.kind) ?? 0)
    for (const field in node) {
      const child = node[field]
      if (child === undefined || field === 'position') continue
      if (field === 'type' || field === 'kind') names.add(String(child))
      else {
        gather(child, face | faceOf(field, kind), kind)
        remarks.get(field)?.(child, face, kind)
      }
    }
  }
  add(title, 0)
  gather(slides, 0, undefined)
  return { faces: () => facesIn(table), names }
}

/** Titles of works are set in italics, and no headings. */
const faceOf = (field: string, kind: unknown): number =>
  kind === 'works' && field === 'title' ? italic : boldFields.has(field) ? bold : 0

const facesIn = (table: CharacterTable): FaceCharacters[] =>
  Array.from({ length: code + bold + italic + 1 }, (_, face) => ({
    code: (face & code) !== 0,
    bold: (face & bold) !== 0,
    italic: (face & italic) !== 0,
    codePoints: table.codePoints(face),
  })).filter(({ codePoints }) => codePoints.length > 0)
