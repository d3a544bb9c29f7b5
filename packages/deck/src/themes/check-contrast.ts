import { contrastOf, type Palette } from '@trifold/prose'
import { textContrast } from './complete-palette.ts'
import { nearestReadable } from './nearest-colour.ts'

/** A colour that cannot be read where it is used. */
export interface PoorContrast {
  /** Keys that lead to the colour in a palette. */
  readonly path: readonly [keyof Palette, ...number[]]
  readonly colour: string
  /** What it stands on: the first that it cannot be read on. */
  readonly ground: Ground
  readonly groundColour: string
  readonly ratio: number
  /** A colour near by that can be read wherever this one is used. */
  readonly suggestion: string | undefined
}

type Ground = 'paper' | 'tint' | 'mark'

/** What each colour of text stands on; marked lines of code hold them all. Lines are decoration: nothing is said by them alone. */
const uses: Readonly<Record<'ink' | 'muted' | 'accent' | 'subjects', readonly Ground[]>> = {
  ink: ['paper', 'tint', 'mark'],
  muted: ['paper', 'tint', 'mark'],
  accent: ['paper', 'tint', 'mark'],
  subjects: ['paper', 'tint', 'mark'],
}

/** The colours of text whose contrast is below level AA of WCAG 2.2 (success criterion 1.4.3). */
export const checkContrast = (palette: Palette): PoorContrast[] =>
  colours(palette).flatMap(({ path, colour }) => {
    const grounds = uses[path[0]].map((ground) => ({ ground, groundColour: palette[ground] }))
    const poor = grounds
      .map((used) => ({ ...used, ratio: contrastOf(colour, used.groundColour) }))
      .find(({ ratio }) => ratio < textContrast)
    if (poor === undefined) return []
    const all = grounds.map(({ groundColour }) => groundColour)
    return [{ path, colour, ...poor, suggestion: nearestReadable(colour, all, textContrast) }]
  })

const colours = ({
  ink,
  muted,
  accent,
  subjects,
}: Palette): { path: readonly [keyof typeof uses, ...number[]]; colour: string }[] => [
  { path: ['ink'], colour: ink },
  { path: ['muted'], colour: muted },
  { path: ['accent'], colour: accent },
  ...subjects.map((colour, index) => ({ path: ['subjects', index] as const, colour })),
]
