import type { Element } from '@xmldom/xmldom'
import type { Colour } from '../../design/colour.ts'
import { element } from '../../xml/element.ts'
import { attribute, elementsIn } from '../package/elements.ts'
import { type ColourScheme, contrastOf, luminance, type Rgb } from '../read/read-colours.ts'
import type { SourceMaster } from '../read/read-master.ts'

/** Least contrast of coloured text with what is behind it (WCAG 2.2, large text): a template’s colours are its makers’. */
const readable = 3

/** Least contrast of muted text (WCAG 2.2, text). */
const legible = 4.5

/** Accents of a theme that subjects are told apart by, in their order; the first is the deck’s own accent. */
const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

/**
 * The colours of a deck in a template’s: ink is that of its own text, whatever its theme calls text; other colours are made
 * of it, and of the theme’s accents as far as they can be read.
 */
export const templateColours = (
  ink: Element | undefined,
  { colours, ground }: Pick<SourceMaster, 'colours' | 'ground'>,
): ((colour: Colour) => string) => {
  const text = ink === undefined ? element('a:schemeClr', { val: 'tx1' }) : copyOf(ink)
  const inkRgb = inkOf(ink, colours)
  const isDark = luminance(inkRgb) < 0.4
  const known = ground !== undefined && contrastOf(inkRgb, ground) >= readable
  const behind = known ? ground : isDark ? unknownLight : unknownDark
  const shade = (dark: Shade, light: Shade): string => modified(text, isDark ? dark : light)
  const pale = shaded(inkRgb, isDark ? 0.65 : 0.75, isDark ? 0.35 * 255 : 0)
  const accent = (index: number): string => accentOf(index, { colours, behind, text })
  const named: Readonly<Record<Extract<Colour, string>, string>> = {
    ink: text,
    paper: known ? element('a:schemeClr', { val: 'bg1' }) : element('a:srgbClr', { val: hexOf(behind) }),
    // What is pale already, as a template’s subtitle may be, is no paler for us; nor is what stands on a picture.
    muted:
      !known || contrastOf(pale, behind) < legible ? text : shade({ lumMod: 65, lumOff: 35 }, { lumMod: 75 }),
    line: shade({ lumMod: 25, lumOff: 75 }, { lumMod: 50 }),
    // Highlights do not let through what is behind them, in every program.
    tint: element('a:srgbClr', { val: hexOf(mixed(inkRgb, behind, 0.08)) }),
    mark: element('a:srgbClr', { val: hexOf(mixed(colours.find('accent1') ?? inkRgb, behind, 0.3)) }),
    accent: accent(0),
  }
  return (colour) => (typeof colour === 'string' ? named[colour] : accent(colour.hue))
}

/** The ink of text as a colour of its own. */
export const inkOf = (ink: Element | undefined, colours: ColourScheme): Rgb =>
  (ink === undefined ? colours.find('tx1') : colours.resolve(ink)) ?? black

const black: Rgb = [0, 0, 0]

/** Stand for pictures behind text, of whose colours nothing is known: as near to the text as can still be read. */
const unknownLight: Rgb = [200, 200, 200]
const unknownDark: Rgb = [96, 96, 96]

export const hexOf = (colour: Rgb): string =>
  colour.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')

/** A colour as its file has it, without what this writer does not know. */
const copyOf = (colour: Element): string => {
  const name = colour.localName === 'schemeClr' ? 'a:schemeClr' : 'a:srgbClr'
  if (colour.localName !== 'schemeClr' && colour.localName !== 'srgbClr')
    return element('a:schemeClr', { val: 'tx1' })
  const changes = elementsIn(colour)
    .filter(({ localName }) => kept.has(localName ?? ''))
    .map((change) => element(`a:${change.localName}`, { val: attribute(change, 'val') }))
  return element(name, { val: attribute(colour, 'val') }, changes)
}

const kept: ReadonlySet<string> = new Set(['lumMod', 'lumOff', 'shade', 'tint', 'alpha', 'satMod'])

/** Shares in percent. */
interface Shade {
  readonly lumMod: number
  readonly lumOff?: number
}

const modified = (colour: string, { lumMod, lumOff }: Shade): string =>
  within(
    colour,
    element('a:lumMod', { val: lumMod * 1000 }) +
      (lumOff === undefined ? '' : element('a:lumOff', { val: lumOff * 1000 })),
  )

/** A colour with one more change. */
const within = (colour: string, change: string): string =>
  colour.endsWith('/>')
    ? colour.replace(/^<(\S+)(.*)\/>$/, `<$1$2>${change}</$1>`)
    : colour.replace(/<\/[^>]*>$/, (end) => change + end)

interface Ground {
  readonly colours: ColourScheme
  readonly behind: Rgb
  readonly text: string
}

/** An accent, darker or lighter where it could not be read; ink where even that does not help. */
const accentOf = (index: number, { colours, behind, text }: Ground): string => {
  const val = accents[index % accents.length] ?? 'accent1'
  const rgb = colours.find(val)
  if (rgb === undefined) return text
  const plain = element('a:schemeClr', { val })
  const shades: readonly (readonly [string, number, number])[] =
    luminance(behind) > 0.4
      ? [
          [plain, 1, 0],
          [modified(plain, { lumMod: 75 }), 0.75, 0],
          [modified(plain, { lumMod: 50 }), 0.5, 0],
        ]
      : [
          [plain, 1, 0],
          [modified(plain, { lumMod: 60, lumOff: 40 }), 0.6, 102],
          [modified(plain, { lumMod: 40, lumOff: 60 }), 0.4, 153],
          [modified(plain, { lumMod: 20, lumOff: 80 }), 0.2, 204],
        ]
  const found = shades.find(([, share, more]) => contrastOf(shaded(rgb, share, more), behind) >= readable)
  return found?.[0] ?? text
}

const mixed = (one: Rgb, other: Rgb, share: number): Rgb => {
  const channel = (index: 0 | 1 | 2): number => Math.round(one[index] * share + other[index] * (1 - share))
  return [channel(0), channel(1), channel(2)]
}

const shaded = ([red, green, blue]: Rgb, share: number, more: number): Rgb => [
  red * share + more,
  green * share + more,
  blue * share + more,
]
