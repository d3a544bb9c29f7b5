import type { Palette } from '@trifold/prose'
import { isReadable, mix, nearestReadable } from './nearest-colour.ts'
import type { PaletteTokens } from './theme-schema.ts'

/** Contrast of text with what it stands on: WCAG 2.2, success criterion 1.4.3, level AA. */
export const textContrast = 4.5

/** Contrast of ink that nobody chose: level AAA. */
const inkContrast = 7

/** What a tint, a hairline and a mark are made of where the paper is another: shares of the ink, and of a yellow. */
const shares = { tint: 0.045, line: 0.16, mark: 0.28 } as const
const yellow = '#E8B400'

/**
 * The palette that an author's colours and those of the extended theme make. What the author wrote stays as it is; the
 * rest fits in: on another paper, tints are mixed anew and colours made lighter or darker until they can be read.
 */
export const completePalette = (written: PaletteTokens, base: Palette): Palette => {
  const paper = written.paper ?? base.paper
  const ink = written.ink ?? nearestReadable(base.ink, [paper], inkContrast) ?? readableExtreme(paper)
  const isOther = paper !== base.paper || ink !== base.ink
  const ground = (share: number, other: string, from: string): string =>
    isOther ? tintOf(paper, ink, other, share) : from
  const tint = written.tint ?? ground(shares.tint, ink, base.tint)
  const mark = written.mark ?? ground(shares.mark, yellow, base.mark)
  const line = written.line ?? (isOther ? mix(paper, ink, shares.line) : base.line)
  const fit = (colour: string): string =>
    nearestReadable(colour, [paper, tint], textContrast) ??
    nearestReadable(colour, [paper], textContrast) ??
    ink
  const [first = '', second = '', ...others] = base.subjects.map(
    (hue, index) => written.subjects?.[index] ?? fit(hue),
  )
  return {
    paper,
    ink,
    muted: written.muted ?? fit(base.muted),
    line,
    accent: written.accent ?? fit(base.accent),
    tint,
    mark,
    subjects: [first, second, ...others],
  }
}

/** A tint of the paper on which the ink can be read: as strong as wished, or weaker. */
const tintOf = (paper: string, ink: string, other: string, share: number): string => {
  const tints = [1, 0.75, 0.5, 0.25].map((part) => mix(paper, other, share * part))
  return tints.find((tint) => isReadable(ink, [tint], textContrast)) ?? paper
}

/** On any paper either black or white has a contrast of at least 4.5. */
const readableExtreme = (paper: string): string =>
  isReadable('#000000', [paper], textContrast) ? '#000000' : '#FFFFFF'
