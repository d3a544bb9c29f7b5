import type { DeckSlide } from '../deck.ts'
import { contentWidth, type Geometry, spacing, type TitlePlace } from '../geometry.ts'
import type { TitleLetters } from '../measure/title-runs.ts'

/** The room of a title: its width in px, and the lines that it may have at each size, in the order of preference. */
export interface TitleRoom extends TitleLetters {
  readonly width: number
  readonly allowed: readonly (readonly [size: number, lines: number])[]
}

/** What a slide's title heads: the article, a section, or what stands below it. */
export type TitleKind = 'title' | 'section' | 'content'

/** Lines that a title of our own may have at each of its sizes. */
const lines: Readonly<Record<TitleKind, TitleRoom['allowed']>> = {
  title: [
    [72, 2],
    [56, 3],
    [44, 4],
    [36, 5],
    [28, 6],
  ],
  section: [
    [56, 3],
    [44, 4],
    [36, 5],
    [28, 6],
  ],
  content: [
    [44, 2],
    [36, 2],
    [28, 3],
    [24, 4],
    [20, 5],
  ],
}

/** Widest that a title which opens something is set: beyond it, its lines are no longer one look. */
const widest = 1040

/** What opens a template's slides has a place for these slots alone. */
const opening: ReadonlySet<string> = new Set(['subtitle', 'credits', 'agenda'])

/** What the title of a slide heads. */
export const titleKindOf = (
  { layout, slots }: Pick<DeckSlide, 'layout' | 'slots'>,
  { openers }: Geometry,
): TitleKind => {
  if (layout !== 'title' && layout !== 'section') return 'content'
  return openers === undefined || Object.keys(slots).every((name) => opening.has(name)) ? layout : 'content'
}

/** The place that a template has for a title. */
export const titlePlaceOf = (kind: TitleKind, { header, openers }: Geometry): TitlePlace | undefined =>
  kind === 'content' ? header?.title : openers?.[kind].title

/** The room that a title has. */
export const titleRoom = (kind: TitleKind, geometry: Geometry): TitleRoom => {
  const place = titlePlaceOf(kind, geometry)
  if (place !== undefined) return roomOf(place)
  const full = contentWidth(geometry)
  return { width: kind === 'content' ? full : Math.min(full, widest), allowed: lines[kind] }
}

/** As many lines as the place is high; one at least, of the smallest size. */
const roomOf = ({ width, height, sizes, lineHeight, capitals, light }: TitlePlace): TitleRoom => {
  const allowed = sizes.map((size) => [size, Math.floor(height / lineOf(size, lineHeight))] as const)
  const held = allowed.filter(([, lines]) => lines > 0)
  return {
    width,
    allowed: held.length > 0 ? held : [[sizes.at(-1) ?? sizes[0], 1]],
    ...(capitals === undefined ? {} : { capitals }),
    ...(light === undefined ? {} : { light }),
  }
}

const lineOf = (size: number, lineHeight: number = spacing.headingLineHeight): number =>
  Math.ceil(size * lineHeight)

/** Height of a line of a title, as a share of its size. */
export const titleLineHeight = (kind: TitleKind, geometry: Geometry): number => {
  const own = kind === 'title' ? spacing.titleLineHeight : spacing.headingLineHeight
  const place = titlePlaceOf(kind, geometry)
  return place === undefined ? own : (place.lineHeight ?? spacing.headingLineHeight)
}

/** Height of a line of a title, in px. */
export const titleLine = (size: number, kind: TitleKind, geometry: Geometry): number =>
  lineOf(size, titleLineHeight(kind, geometry))
