import type { Box, Piece } from '@trifold/deck'
import type { DesignLayout, Placeholder, PlaceholderRole } from '../design/design.ts'

/** The places of a slide's layout, each given to the first piece that it is for. */
export interface Places {
  readonly take: (piece: Piece) => Placeholder | undefined
  /** Whether what opens a presentation is centred, so that what stands below has to be as well. */
  readonly centred: boolean
  /** Whether titles are, so that a figure alone below one has to be as well. */
  readonly centredTitle: boolean
}

export const createPlaces = ({ placeholders }: DesignLayout): Places => {
  const free = new Map(placeholders.map((placeholder) => [placeholder.role, placeholder]))
  const isCentred = (role: PlaceholderRole): boolean =>
    placeholders.find((placeholder) => placeholder.role === role)?.centred === true
  return {
    centred: isCentred('subtitle'),
    centredTitle: isCentred('title'),
    take: (piece) => {
      const role = placeRole(piece)
      const place = role === undefined ? undefined : free.get(role)
      if (place === undefined || !accepts(place, piece)) return undefined
      free.delete(place.role)
      return place
    },
  }
}

/** The place that a piece is for: one for its role, else that of content; undefined for what stands free. */
const placeRole = (piece: Piece): PlaceholderRole | undefined => {
  if (piece.of !== undefined && piece.kind !== 'list') return undefined
  if (piece.slot === 'column-2') return 'column-2'
  return piece.kind === 'text' ? textPlaces[piece.role] : otherPlaces[piece.kind]
}

const textPlaces: Readonly<Record<Extract<Piece, { kind: 'text' }>['role'], PlaceholderRole | undefined>> = {
  title: 'title',
  eyebrow: 'eyebrow',
  subtitle: 'subtitle',
  credits: 'credits',
  lead: 'lead',
  body: 'body',
  statement: 'body',
  summary: 'body',
  quote: 'body',
  callout: 'body',
  works: 'body',
  source: 'source',
  caption: 'caption',
  after: undefined,
  name: undefined,
  answer: undefined,
  'quote-mark': undefined,
  'callout-title': undefined,
  'code-title': undefined,
  'beat-number': undefined,
  'beat-name': undefined,
  beat: undefined,
}

const otherPlaces: Readonly<Record<Exclude<Piece['kind'], 'text'>, PlaceholderRole | undefined>> = {
  list: 'body',
  code: 'body',
  pairs: 'body',
  table: 'body',
  image: 'body',
  math: 'body',
  shape: undefined,
}

/** What may stand in a place of each type; one without a type takes anything (ECMA-376, 19.7.10). */
const accepts = ({ type }: Placeholder, { kind }: Piece): boolean => {
  if (type === undefined || type === 'obj') return true
  if (type === 'tbl') return kind === 'table' || kind === 'pairs'
  if (type === 'pic') return kind === 'image' || kind === 'math'
  return kind === 'text' || kind === 'list' || kind === 'code'
}

/** Lengths on slides are rounded: less than this is no difference. */
const tolerance = 1

const near = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance

/**
 * Whether text stands where it should when it inherits its place as it is: in the very same box, or in one that reaches
 * further from where the text is anchored, into room that nothing else takes.
 */
export const inheritsBox = (
  { box: place, anchor: held }: Placeholder,
  { box, anchor }: { readonly box: Box; readonly anchor: 'top' | 'middle' | 'bottom' },
  others: readonly Box[],
): boolean => {
  if (!near(box.x, place.x) || !near(box.width, place.width)) return false
  if (near(box.y, place.y) && near(box.height, place.height)) return true
  if (anchor !== held || box.height > place.height + tolerance) return false
  return (
    near(anchored(box, anchor), anchored(place, anchor)) && others.every((other) => !overlap(place, other))
  )
}

/** Where a box is held. */
const anchored = ({ y, height }: Box, anchor: 'top' | 'middle' | 'bottom'): number =>
  y + { top: 0, middle: height / 2, bottom: height }[anchor]

const overlap = (one: Box, other: Box): boolean =>
  one.x + tolerance < other.x + other.width &&
  other.x + tolerance < one.x + one.width &&
  one.y + tolerance < other.y + other.height &&
  other.y + tolerance < one.y + one.height
