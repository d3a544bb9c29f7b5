import type { Palette } from '@trifold/prose'
import { element } from '../xml/element.ts'
import type { Colour } from './colour.ts'

/** Hues of subjects that a theme has places for; further ones are written as they are. */
const themedHues = 4

/**
 * The colours of a palette, in the theme and in text. In a dark theme dark is what the theme calls dark: the master's map
 * says that the paper is.
 */
export interface PaletteColours {
  /** `a:clrScheme`. */
  readonly scheme: (name: string) => string
  /** Attributes of `p:clrMap`. */
  readonly map: Readonly<Record<string, string>>
  readonly colour: (colour: Colour) => string
}

export const paletteColours = (palette: Palette, dark: boolean): PaletteColours => ({
  scheme: (name) => clrScheme(name, palette, dark),
  map: { ...(dark ? darkMap : lightMap), ...accents },
  colour: (colour) => {
    const place = placeOf(colour, palette)
    return place.startsWith('#')
      ? element('a:srgbClr', { val: place.slice(1).toUpperCase() })
      : element('a:schemeClr', { val: place })
  },
})

const lightMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
const darkMap = { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }
const accents = Object.fromEntries(
  ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [
    name,
    name,
  ]),
)

/** The place of a colour in the theme, or its value where there is none. */
const placeOf = (colour: Colour, { subjects, mark }: Palette): string => {
  if (typeof colour === 'string') return colour === 'mark' ? mark : places[colour]
  const index = (colour.hue - 1) % subjects.length
  return index < themedHues ? `accent${index + 2}` : (subjects[index] ?? places.ink)
}

const places = {
  paper: 'bg1',
  ink: 'tx1',
  tint: 'bg2',
  muted: 'tx2',
  accent: 'accent1',
  line: 'accent6',
} as const

const clrScheme = (name: string, palette: Palette, dark: boolean): string => {
  const { paper, ink, tint, muted, accent, line, subjects } = palette
  const [dk1, lt1, dk2, lt2] = dark ? [paper, ink, tint, muted] : [ink, paper, muted, tint]
  const [first, second, third = ink, fourth = muted] = subjects
  const slots = {
    dk1,
    lt1,
    dk2,
    lt2,
    accent1: accent,
    accent2: first,
    accent3: second,
    accent4: third,
    accent5: fourth,
    accent6: line,
    hlink: ink,
    folHlink: ink,
  }
  return element(
    'a:clrScheme',
    { name },
    Object.entries(slots).map(([slot, hex]) =>
      element(`a:${slot}`, {}, [element('a:srgbClr', { val: hex.slice(1).toUpperCase() })]),
    ),
  )
}
