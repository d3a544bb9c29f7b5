import type { AlignType, ListItem, Nodes, Parents, ReferenceType, Root } from 'mdast'
import { type Arena, openArena } from './arena.ts'

/** Makes mdast of satteri's buffer: plain objects, as remark-parse makes them. */
export const readTree = (bytes: Uint8Array): Root => {
  const arena = openArena(bytes)
  const waiting: { readonly parent: Parents; readonly id: number }[] = []
  const read = (id: number): Nodes => {
    const node = makeNode(arena, id)
    if ('children' in node) waiting.push({ parent: node, id })
    return node
  }
  const root = read(0)
  // The list grows while it is walked, so that depth costs no stack.
  for (const { parent, id } of waiting) {
    const children: Nodes[] = parent.children
    for (const child of arena.childrenOf(id)) children.push(read(child))
  }
  for (const { parent } of waiting)
    if (parent.type === 'listItem' && parent.checked !== null) placeTask(parent)
  if (root.type !== 'root')
    throw new Error(`The native parser gives a ${root.type} where a root is expected.`)
  return root
}

/** In remark's tree a task's paragraph begins at its box, unless its first words are text. */
const placeTask = ({ children: [paragraph] }: ListItem): void => {
  if (
    paragraph?.type !== 'paragraph' ||
    paragraph.position === undefined ||
    paragraph.children[0]?.type === 'text'
  )
    return
  const { start } = paragraph.position
  start.column -= box
  if (start.offset !== undefined) start.offset -= box
}

/** Characters of `[x] `. */
const box = 4

const makeNode = (arena: Arena, id: number): Nodes => {
  const make = makers[arena.type(id)]
  if (make === undefined)
    throw new Error(`The native parser gives a node of an unknown type (${arena.type(id)}).`)
  const node = make(arena, id)
  const position = arena.position(id)
  if (position !== undefined) node.position = position
  return node
}

const orNull = (text: string): string | null => (text === '' ? null : text)
const referenceTypes: readonly ReferenceType[] = ['shortcut', 'collapsed', 'full']
const aligns: readonly AlignType[] = [null, 'left', 'right', 'center']

/** How a node of each type is made, by satteri's number of it; those of syntax that is not asked for are left out. */
const makers: Readonly<Record<number, (arena: Arena, id: number) => Nodes>> = {
  0: () => ({ type: 'root', children: [] }),
  1: () => ({ type: 'paragraph', children: [] }),
  2: (arena, id) => ({ type: 'heading', depth: depthOf(arena.byte(id, 0)), children: [] }),
  3: () => ({ type: 'thematicBreak' }),
  4: () => ({ type: 'blockquote', children: [] }),
  5: (arena, id) => {
    const ordered = arena.byte(id, 4) !== 0
    return {
      type: 'list',
      ordered,
      start: ordered ? arena.word(id, 0) : null,
      spread: arena.byte(id, 5) !== 0,
      children: [],
    }
  },
  6: (arena, id) => {
    const checked = arena.byte(id, 0)
    return {
      type: 'listItem',
      spread: arena.byte(id, 1) !== 0,
      checked: checked === 2 ? null : checked === 1,
      children: [],
    }
  },
  7: (arena, id) => ({ type: 'html', value: arena.string(id, 0) }),
  8: (arena, id) => ({
    type: 'code',
    lang: orNull(arena.string(id, 0)),
    meta: orNull(arena.string(id, 8)),
    value: arena.string(id, 16),
  }),
  9: (arena, id) => ({
    type: 'definition',
    identifier: arena.string(id, 16),
    label: arena.string(id, 24),
    title: orNull(arena.string(id, 8)),
    url: arena.string(id, 0),
  }),
  10: (arena, id) => ({ type: 'text', value: arena.string(id, 0) }),
  11: () => ({ type: 'emphasis', children: [] }),
  12: () => ({ type: 'strong', children: [] }),
  13: (arena, id) => ({ type: 'inlineCode', value: arena.string(id, 0) }),
  14: () => ({ type: 'break' }),
  15: (arena, id) => ({
    type: 'link',
    title: orNull(arena.string(id, 8)),
    url: arena.string(id, 0),
    children: [],
  }),
  16: (arena, id) => ({
    type: 'image',
    title: orNull(arena.string(id, 16)),
    url: arena.string(id, 0),
    alt: arena.string(id, 8),
  }),
  17: (arena, id) => ({ type: 'linkReference', children: [], ...reference(arena, id) }),
  18: (arena, id) => ({ type: 'imageReference', alt: arena.string(id, 20), ...reference(arena, id) }),
  19: (arena, id) => ({
    type: 'footnoteDefinition',
    identifier: arena.string(id, 0),
    label: arena.string(id, 8),
    children: [],
  }),
  20: (arena, id) => ({
    type: 'footnoteReference',
    identifier: arena.string(id, 0),
    label: arena.string(id, 8),
  }),
  21: (arena, id) => ({
    type: 'table',
    align: Array.from(
      { length: arena.word(id, 0) },
      (_, column) => aligns[arena.byte(id, 4 + column)] ?? null,
    ),
    children: [],
  }),
  22: () => ({ type: 'tableRow', children: [] }),
  23: () => ({ type: 'tableCell', children: [] }),
  24: () => ({ type: 'delete', children: [] }),
}

const reference = (arena: Arena, id: number) => ({
  label: arena.string(id, 8),
  identifier: arena.string(id, 0),
  referenceType: referenceTypes[arena.byte(id, 16)] ?? 'shortcut',
})

const depthOf = (depth: number): 1 | 2 | 3 | 4 | 5 | 6 =>
  depth >= 1 && depth <= 6 ? (depth as 1 | 2 | 3 | 4 | 5 | 6) : 1
