import { type Face, type FaceStyle, type Family, faceNear } from '@trifold/fonts'
import { fallbackWidth } from './fallback-width.ts'
import type { Run } from './measurer.ts'

/** The families that a deck is set in. */
export interface Typeset {
  readonly text: Family
  readonly heading: Family
  readonly code: Family
  readonly weights: { readonly text: number; readonly heading: number }
}

/** How wide the characters of one kind of run are, in em. */
export interface Ink {
  /** How far a character moves the pen after another; `left` is 0 for the first of a run. */
  step(left: number, right: number): number
  /** The same for characters below `tabled`, at `left * tabled + right`; 0 for what is not known yet. */
  readonly steps: Float64Array
}

/** The ink that a run is set in. */
export type Inks = (run: Run) => Ink

type Style = 'code' | 'heading' | 'light' | 'text' | 'bold'

/**
 * The widths of runs. What is bold may be set in the weight of headings or of strong text: the wider one counts.
 * Nothing is set apart for the face of a character that none of them has: a bound for its class stands in.
 */
export const createInks = ({ text, heading, code, weights }: Typeset): Inks => {
  const strong = Math.max(weights.text + 300, 700)
  const faces: Record<Style, readonly (readonly [Family, number])[]> = {
    code: [
      [code, 400],
      [code, 700],
    ],
    heading: [
      [heading, weights.heading],
      [heading, Math.max(weights.heading, strong)],
    ],
    light: [[heading, weights.text]],
    text: [[text, weights.text]],
    bold: [
      [text, weights.heading],
      [text, strong],
    ],
  }
  const upright = new Map<Style, Ink>()
  const italic = new Map<Style, Ink>()
  return (run) => {
    const style = styleOf(run)
    const known = run.italic ? italic : upright
    const before = known.get(style)
    if (before !== undefined) return before
    const slant = run.italic ? 'italic' : 'normal'
    const own = faces[style].flatMap(([family, weight]) => facesFor(family, weight, slant))
    const ink = createInk([...new Set(own)], run.code)
    known.set(style, ink)
    return ink
  }
}

const styleOf = ({ code, heading, light, bold }: Run): Style => {
  if (code) return 'code'
  if (heading) return light ? 'light' : 'heading'
  return bold ? 'bold' : 'text'
}

/** The face that a run is set in; of sloped letters, the upright ones too, which may be all that a host has. */
const facesFor = (family: Family, weight: number, style: FaceStyle): Face[] => [
  faceNear(family, weight, style),
  ...(family.sloped ? [faceNear(family, weight, 'normal')] : []),
]

/** Hardly more, and so that sums of it are exact: a word is as wide wherever it stands in its text. */
const summable = (em: number): number => Math.ceil(em * 2 ** 24) / 2 ** 24

/** Characters below this have a table for each two of them: nearly all text is made of these. */
export const tabled = 0x80

/** Characters below this are common: letters with accents, other alphabets, quotes and dashes. */
const common = 0x2100

/** U+FE0F and U+20E3, which make an emoji of the character before them; and how wide that is, in em. */
const asEmoji = 0xfe0f
const keycap = 0x20e3
const emoji = fallbackWidth(0x1f389, false)

const createInk = (faces: readonly Face[], code = false): Ink => {
  const advances = new Map<number, number>()
  const widest = (codePoint: number): number => {
    const widths = faces.flatMap((face) => face.advance(codePoint) ?? [])
    return widths.length === 0 ? fallbackWidth(codePoint, code) : Math.max(...widths)
  }
  const advance = (codePoint: number): number => {
    const found = advances.get(codePoint) ?? widest(codePoint)
    advances.set(codePoint, found)
    return found
  }
  const kerning = (left: number, right: number): number =>
    code || left === 0 ? 0 : faces.reduce((most, face) => Math.max(most, face.kerning(left, right)), 0)
  /** What asks for the emoji of the character before it adds what that is wider: a digit becomes a key, a sign a picture. */
  const turning = (left: number): number =>
    left === 0 || left === asEmoji ? 0 : Math.max(0, emoji - advance(left))
  const steps = new Float64Array(tabled * tabled)
  /** Of characters that many texts have; of others there are too many pairs to remember. */
  const further = new Map<number, number>()
  return {
    steps,
    step: (left, right) => {
      if (right === asEmoji || right === keycap) return summable(turning(left))
      if (left >= common || right >= common) return summable(advance(right) + kerning(left, right))
      if (left >= tabled || right >= tabled) {
        const index = left * common + right
        const found = further.get(index) ?? summable(advance(right) + kerning(left, right))
        further.set(index, found)
        return found
      }
      const place = left * tabled + right
      const found = steps[place] || summable(advance(right) + kerning(left, right))
      steps[place] = found
      return found
    },
  }
}
