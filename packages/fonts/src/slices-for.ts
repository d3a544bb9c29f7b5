import type { FaceStyle } from './family.ts'
import { slices } from './generated/slices.ts'

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
  readonly codePoints: Iterable<number>
}

/** A slice that is not loaded yet. */
export interface SliceChoice {
  /** Its name, and no other’s. */
  readonly name: string
  load(): Promise<Slice>
}

/** A slice as the package is built with it, but for its glyphs. */
interface Cut {
  /** The module of its glyphs, and the place that it has there. */
  readonly file: string
  readonly at: number
  readonly family: string
  readonly weight: number
  readonly style: string
  /** First and last of each stretch of code points that it holds, one after the other, ascending. */
  readonly stretches: readonly number[]
  load(): Promise<readonly (Omit<Slice, 'style'> & { readonly style: string })[]>
}

const cuts: readonly Cut[] = slices

/** The slices that hold characters in use, always in the same order; nothing for a family that Trifold does not bring. */
export const chooseSlices = (uses: readonly FaceUse[]): SliceChoice[] => {
  const sorted = uses.map(({ codePoints, ...face }) => ({
    face,
    codePoints: [...codePoints].sort((one, other) => one - other),
  }))
  const isUsed = (cut: Cut): boolean =>
    sorted.some(({ face, codePoints }) => isOf(cut, face) && occurs(cut.stretches, codePoints))
  return cuts.filter(isUsed).map((cut) => ({ name: `${cut.file} ${cut.at}`, load: () => loadSlice(cut) }))
}

/** The same, loaded. */
export const slicesFor = (uses: readonly FaceUse[]): Promise<Slice[]> =>
  Promise.all(chooseSlices(uses).map((choice) => choice.load()))

const isOf = (cut: Cut, { family, weight, style }: Omit<FaceUse, 'codePoints'>): boolean =>
  cut.family === family && cut.weight === weight && cut.style === style

const loadSlice = async ({ file, at, load }: Cut): Promise<Slice> => {
  const slice = (await load())[at]
  if (slice === undefined) throw new Error(`${file} was cut without slice ${at}`)
  return { ...slice, style: slice.style === 'italic' ? 'italic' : 'normal' }
}

/** Whether a code point is within a stretch; both are ascending. */
const occurs = (stretches: readonly number[], codePoints: readonly number[]): boolean => {
  let at = 0
  for (const code of codePoints) {
    while (at < stretches.length && code > (stretches[at + 1] ?? 0)) at += 2
    if (at === stretches.length) return false
    if (code >= (stretches[at] ?? 0)) return true
  }
  return false
}
