import type { FaceStyle } from './family.ts'
import { sliceModules } from './generated/slices.ts'

/** Glyphs of one face for some characters, as a woff2 file. */
export interface Slice {
  readonly family: string
  readonly weight: number
  readonly style: FaceStyle
  /** The characters, as the value of CSS’s `unicode-range`. */
  readonly range: string
  /** Base64. */
  readonly woff2: string
}

/** Characters that occur in one face. */
export interface FaceUse {
  readonly family: string
  readonly weight: number
  readonly style: FaceStyle
  readonly codePoints: ReadonlySet<number>
}

/** The slices that hold characters in use, always in the same order; nothing for a family that Trifold does not bring. */
export const slicesFor = async (uses: readonly FaceUse[]): Promise<Slice[]> => {
  const slices: Slice[] = []
  for (const { family, ranges, load } of sliceModules) {
    const inFamily = uses.filter((use) => use.family === family)
    if (!inFamily.some((use) => ranges.some((range) => occurs(range, use.codePoints)))) continue
    for (const slice of await load()) {
      const style = slice.style === 'italic' ? 'italic' : 'normal'
      const use = inFamily.find((candidate) => candidate.weight === slice.weight && candidate.style === style)
      if (use !== undefined && occurs(slice.range, use.codePoints)) slices.push({ ...slice, style })
    }
  }
  return slices
}

const occurs = (range: string, codePoints: ReadonlySet<number>): boolean => {
  const stretches = range.split(',').map((stretch) => {
    const [first = 0, last = first] = stretch
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return [first, last] as const
  })
  for (const code of codePoints)
    if (stretches.some(([first, last]) => code >= first && code <= last)) return true
  return false
}
