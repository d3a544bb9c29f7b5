import { contrastOf, type Palette } from '@trifold/prose'
import { isReadable, mix, nearestReadable } from './nearest-colour.ts'
import type { PaletteTokens } from './theme-schema.ts'

/** Contrast of text with what it stands on: WCAG 2.2, success criterion 1.4.3, level AA. */
export const textContrast = 4.5

/** Contrast of ink that nobody chose: level AAA. */
const inkContrast = 7

/** What a tint, a hairline and a mark are made of where the paper is another: shares of the ink, and of a yellow. */
const shares = { tint: 0.045, line: 0.16, mark: 0.28 } as const
const yellow = '#E8B400'

/** How much of the contrast that ink has on the paper is left on a tint, at least. */
const tintedContrast = 0.75

/**
 * The palette that an author's colours and those of the extended theme make. What the author wrote stays as it is; the
 * rest fits in: tints grow weaker until what is written can be read on them, and colours lighter or darker.
 */
export const completePalette = (written: PaletteTokens, base: Palette): Palette => {
  const paper = written.paper ?? base.paper
  const ink = written.ink ?? nearestReadable(base.ink, [paper], inkContrast) ?? readableExtreme(paper)
  const isOther = paper !== base.paper || ink !== base.ink
  const chosen = chosenColours(written).filter((colour) => isReadable(colour, [paper], textContrast))
  const groundOf = (name: 'tint' | 'mark', other: string): string => {
    const serves = (tint: string, enough: number): boolean =>
      isReadable(ink, [tint], enough) && chosen.every((colour) => isReadable(colour, [tint], textContrast))
    if (!isOther && serves(base[name], textContrast)) return base[name]
    const enough = Math.max(textContrast, contrastOf(ink, paper) * tintedContrast)
    const tints = [1, 0.75, 0.5, 0.25].map((part) => mix(paper, other, shares[name] * part))
    return tints.find((tint) => serves(tint, enough)) ?? paper
  }
  const tint = written.tint ?? groundOf('tint', ink)
  const mark = written.mark ?? groundOf('mark', yellow)
  const fit = (colour: string): string =>
    nearestReadable(colour, [paper, tint, mark], textContrast) ??
    nearestReadable(colour, [paper], textContrast) ??
    ink
  const [first = '', second = '', ...others] = base.subjects.map(
    (hue, index) => written.subjects?.[index] ?? fit(hue),
  )
  return {
    paper,
    ink,
    muted: written.muted ?? fit(base.muted),
    line: written.line ?? (isOther ? mix(paper, ink, shares.line) : base.line),
    accent: written.accent ?? fit(base.accent),
    tint,
    mark,
    subjects: [first, second, ...others],
  }
}

const chosenColours = ({ muted, accent, subjects = [] }: PaletteTokens): string[] =>
  [muted, accent, ...subjects].flatMap((colour) => colour ?? [])

/** On any paper either black or white has a contrast of at least 4.5. */
const readableExtreme = (paper: string): string =>
  isReadable('#000000', [paper], textContrast) ? '#000000' : '#FFFFFF'
