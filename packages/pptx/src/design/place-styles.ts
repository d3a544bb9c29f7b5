import type { Levels, TextStyle } from '../text/text-style.ts'
import { emu, hundredths, type Scale } from '../units.ts'

/** How the text of a place is set, in px. */
interface PlaceStyle {
  readonly size: number
  readonly lineHeight?: number
  readonly colour?: TextStyle['colour']
  readonly bold?: boolean
  readonly italic?: boolean
  readonly face?: TextStyle['face']
  readonly align?: TextStyle['align']
  readonly list?: boolean
}

const heading = { face: 'heading', bold: true, lineHeight: 1.15 } as const

const styles = {
  title: { size: 44, ...heading },
  opening: { size: 72, ...heading, lineHeight: 1.1 },
  section: { size: 56, ...heading },
  subtitle: { size: 28, colour: 'muted' },
  credits: { size: 20, colour: 'muted' },
  small: { size: 16, lineHeight: 1.5, colour: 'muted' },
  number: { size: 16, lineHeight: 1.5, colour: 'muted', align: 'end' },
  text: { size: 28 },
  list: { size: 28, list: true },
  statement: { size: 56, ...heading, lineHeight: 1.2 },
  quote: { size: 44, lineHeight: 1.35 },
  source: { size: 24, colour: 'muted' },
  caption: { size: 20, colour: 'muted' },
  code: { size: 20, face: 'code' },
  summary: { size: 36 },
  works: { size: 20 },
} as const satisfies Record<string, PlaceStyle>

/** The name of a way in which the text of places is set. */
export type StyleName = keyof typeof styles

/** Where the text of a list stands in, in em: of its first level, and of each further one. */
const indents = { first: 1.5, further: 1.4, dash: 1.1 } as const

/** White space above an item, in em. */
const gaps = { first: 0.5, further: 0.4 } as const

/** Levels that lists have of their own. */
const depth = 5

/** The levels of a place, as they are inherited; `bold` is whether headings are. */
export const levelsOf = (name: StyleName, scale: Scale, bold: boolean): Levels => {
  const style: PlaceStyle = styles[name]
  const plain: TextStyle = {
    size: hundredths(style.size, scale),
    lineHeight: style.lineHeight ?? 1.4,
    colour: style.colour ?? 'ink',
    bold: style.bold === true && bold,
    italic: style.italic === true,
    face: style.face ?? 'text',
    align: style.align ?? 'start',
    marker: 'none',
    marL: 0,
    indent: 0,
    before: 0,
  }
  if (style.list !== true) return [plain]
  const level = (index: number): TextStyle => ({
    ...plain,
    marker: 'bullet',
    marL: emu(style.size * (indents.first + index * indents.further), scale),
    indent: -emu(style.size * (index === 0 ? indents.first : indents.dash), scale),
    before: Math.round((plain.size * (index === 0 ? gaps.first : gaps.further)) / 10) * 10,
  })
  return [level(0), ...Array.from({ length: depth - 1 }, (_, index) => level(index + 1))]
}
