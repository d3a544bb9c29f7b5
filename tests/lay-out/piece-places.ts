import type { Arrangement, Piece } from '@trifold/deck'
import type { Place, Places } from './place.ts'

/**
 * The places of a slide's parts as the deck lays them out, by the names that they have on the stage. Inside of a piece,
 * parts are in the order of reading.
 */
export const piecePlaces = (
  { slots, area }: Arrangement,
  pieces: readonly Piece[],
  direction: 'ltr' | 'rtl',
): Places => {
  const kinds = new Map(slots.map(({ name, slot }) => [name, slot.kind]))
  const found: Record<string, Place> = {}
  const counts = new Map<string, number>()
  const within = (place: Place, box: Place): Place =>
    direction === 'ltr' ? place : { ...place, x: 2 * box.x + box.width - place.x - place.width }
  for (const { name, box } of slots) found[name] = within(box, area)
  for (const piece of pieces) {
    const { slot = '', box } = piece
    if (piece.kind === 'text' && piece.hidden !== true && slot === '') found[piece.role] = box
    // What fills its slot is the slot; words may stand beside a picture among other blocks.
    if (kinds.get(slot) === 'code' || (piece.kind === 'image' && kinds.get(slot) !== 'image')) continue
    for (const [part, place] of partsOf(piece)) {
      const name = `${slot} ${part}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      found[`${name} ${count}`] = within(place, box)
    }
  }
  return found
}

const textNames: Readonly<Record<string, string>> = {
  name: 'name',
  'beat-number': 'number',
  'beat-name': 'beat',
}
const shapeNames: Readonly<Record<string, string>> = { 'quote-bar': 'quote', 'callout-bar': 'callout' }

const partsOf = (piece: Piece): (readonly [name: string, place: Place])[] => {
  const { box } = piece
  switch (piece.kind) {
    case 'text': {
      const name = textNames[piece.role]
      return name === undefined ? [] : [[name, box]]
    }
    case 'shape': {
      const name = shapeNames[piece.role]
      return name === undefined ? [] : [[name, box]]
    }
    case 'list':
      return piece.items.map(({ y }) => [
        'item',
        { x: box.x + piece.indent, y, width: box.width - piece.indent },
      ])
    case 'pairs':
      return pairParts(piece)
    case 'table':
      return tableParts(piece)
    case 'code':
      return [['code', box]]
    case 'image':
      return [['picture', box]]
    case 'math':
      return [['formula', box]]
  }
}

const pairParts = ({
  box,
  rows,
  columns,
  padding,
}: Extract<Piece, { kind: 'pairs' }>): (readonly [string, Place])[] => {
  const [name, gap, width] = columns
  let y = box.y
  return rows.flatMap(({ height }): [string, Place][] => {
    const top = y + padding[0]
    y += height
    return [
      ['name', { x: box.x, y: top, width: name }],
      ['answer', { x: box.x + name + gap, y: top, width }],
    ]
  })
}

const tableParts = ({
  box,
  header,
  rows,
  columns,
}: Extract<Piece, { kind: 'table' }>): (readonly [string, Place])[] => {
  let [x, y] = [box.x, box.y]
  const cells = columns.map((width): [string, Place] => {
    x += width
    return ['cell', { x: x - width, y: box.y, width }]
  })
  const lines = [...(header === undefined ? [] : [header]), ...rows].map(({ height }): [string, Place] => {
    y += height
    return ['row', { ...box, y: y - height }]
  })
  return [['table', box], ...cells, ...lines]
}
