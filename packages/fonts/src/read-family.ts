import type { Font } from 'fontkit'
import type { Face, FaceStyle, Family } from './family.ts'

/** A font file that a theme brings: woff2, woff, ttf or otf. */
export interface FontFile {
  readonly bytes: Uint8Array
  readonly weight: number
  readonly style: FaceStyle
}

/** A family, or which of its files could not be read, and why. */
export type ReadFamily =
  | { readonly family: Family }
  | { readonly problem: { readonly file: number; readonly reason: string } }

/** Reads a family from its files. Never throws on what a file holds: a broken one is told by its index. */
export const readFamily = async (name: string, files: readonly FontFile[]): Promise<ReadFamily> => {
  const fontkit = await import('fontkit')
  const faces: Face[] = []
  for (const [index, file] of files.entries()) {
    try {
      const font = fontkit.create(bufferOf(file.bytes))
      if (!('layout' in font)) return { problem: { file: index, reason: 'it is a collection of fonts' } }
      faces.push(faceOf(atWeight(font, file.weight), file))
    } catch (cause) {
      return { problem: { file: index, reason: cause instanceof Error ? cause.message : String(cause) } }
    }
  }
  const [first, ...others] = faces
  return first === undefined
    ? { problem: { file: 0, reason: 'there is no file' } }
    : { family: { name, faces: [first, ...others] } }
}

/** The same bytes as Node's own type, which is what fontkit declares that it takes. */
const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A variable font is set at the weight that its face has. */
const atWeight = (font: Font, weight: number): Font => {
  const axis = font.variationAxes.wght
  return axis === undefined
    ? font
    : font.getVariation({ wght: Math.min(Math.max(weight, axis.min), axis.max) })
}

const faceOf = (font: Font, { weight, style }: FontFile): Face => {
  const { unitsPerEm } = font
  if (!(unitsPerEm > 0)) throw new Error('it does not say how large its glyphs are')
  const width = (...codes: number[]) => font.layout(String.fromCodePoint(...codes)).advanceWidth / unitsPerEm
  const advance = remember((code) =>
    !font.hasGlyphForCodePoint(code)
      ? undefined
      : mark.test(String.fromCodePoint(code))
        ? 0
        : font.glyphForCodePoint(code).advanceWidth / unitsPerEm,
  )
  const pairs = new Map<number, (code: number) => number | undefined>()
  const after = (left: number) => {
    const known =
      pairs.get(left) ?? remember((right) => Math.max(0, width(left, right) - width(left) - width(right)))
    pairs.set(left, known)
    return known
  }
  // A table that cannot be read is met here, where it is reported, and not while a deck is measured.
  for (const code of font.characterSet.slice(0, 300)) {
    advance(code)
    after(0x41)(code)
  }
  return {
    weight,
    style,
    advance: (code) => quietly(() => advance(code)),
    kerning: (left, right) => quietly(() => after(left)(right)) ?? 0,
  }
}

const mark = /\p{Mn}|\p{Me}|\p{Cf}/u

const remember = (find: (code: number) => number | undefined) => {
  const known = new Map<number, number | undefined>()
  return (code: number): number | undefined => {
    if (!known.has(code)) known.set(code, find(code))
    return known.get(code)
  }
}

/** A glyph that is broken counts as missing. */
const quietly = (find: () => number | undefined): number | undefined => {
  try {
    return find()
  } catch {
    return undefined
  }
}
