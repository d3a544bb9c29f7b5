import type { Face, FaceStyle } from './family.ts'

/** A face's metrics as the package is built with them; lengths in units of `unitsPerEm`. */
export interface FaceMetrics {
  readonly weight: number
  readonly style: string
  readonly unitsPerEm: number
  /** For each stretch of code points its first in hex, then the advance of each: `20:569,569*3;a0:569`. */
  readonly advances: string
  /** For each character in hex what its neighbours in hex add: `66:2019=37`. */
  readonly kerning: string
}

/** A face that reads its tables when they are first asked for. */
export const bundledFace = (metrics: FaceMetrics): Face => {
  let advances: ReadonlyMap<number, number> | undefined
  let kerning: ReadonlyMap<number, ReadonlyMap<number, number>> | undefined
  return {
    weight: metrics.weight,
    style: styleOf(metrics.style),
    advance: (codePoint) => {
      advances ??= readAdvances(metrics)
      return advances.get(codePoint)
    },
    kerning: (left, right) => {
      kerning ??= readKerning(metrics)
      return kerning.get(baseOf(left))?.get(baseOf(right)) ?? 0
    },
  }
}

const styleOf = (style: string): FaceStyle => (style === 'italic' ? 'italic' : 'normal')

const readAdvances = ({ advances, unitsPerEm }: FaceMetrics): Map<number, number> => {
  const read = new Map<number, number>()
  for (const stretch of advances.split(';')) {
    const [first = '', values = ''] = stretch.split(':')
    let code = Number.parseInt(first, 16)
    for (const value of values.split(',')) {
      const [advance = '0', count = '1'] = value.split('*')
      for (const end = code + Number(count); code < end; code += 1)
        read.set(code, Number(advance) / unitsPerEm)
    }
  }
  return read
}

const readKerning = ({ kerning, unitsPerEm }: FaceMetrics): Map<number, Map<number, number>> =>
  new Map(
    kerning
      .split(';')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [left = '', pairs = ''] = entry.split(':')
        return [
          Number.parseInt(left, 16),
          new Map(pairs.split(',').map((pair) => readPair(pair, unitsPerEm))),
        ]
      }),
  )

const readPair = (pair: string, unitsPerEm: number): [number, number] => {
  const [right = '', gain = '0'] = pair.split('=')
  return [Number.parseInt(right, 16), Number(gain) / unitsPerEm]
}

/** Letters with accents beyond Latin-1 are kerned as their base letters are. */
const baseOf = (code: number): number =>
  (code >= 0x100 && code < 0x250) || (code >= 0x1e00 && code < 0x2000)
    ? (String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code)
    : code
