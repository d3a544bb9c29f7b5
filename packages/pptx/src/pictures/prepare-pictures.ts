import { type Asset, createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import type { ImagePiece, MathPiece, Piece } from '@trifold/deck'
import { isDrawn, type MathDrawings } from '@trifold/prose'
import { imageDrawable, imageTextDrawn, shorten } from './findings.ts'
import { formulaSvg } from './formula-svg.ts'
import { imageBytes } from './image-bytes.ts'
import { makePicture, makeVector, type PictureTools } from './make-picture.ts'
import type { ReadyPicture } from './ready-picture.ts'
import type { DrawProblem } from './vector/draw-svg.ts'
import { openResvg } from './vector/open-resvg.ts'

/** A piece that is shown as a picture. */
type PicturePiece = ImagePiece | MathPiece

/** Where pictures come from. */
export interface PictureSource {
  /** The article’s path, for diagnostics. */
  readonly file: string
  readonly asset: (url: string) => Asset | undefined
  readonly math: MathDrawings
  /** The colour of formulas, as `#rrggbb`. */
  readonly ink: string
  /** Font files that the theme brings, for the text of SVGs. */
  readonly fonts: readonly Uint8Array[]
}

/** The pictures of a deck, ready to be shown. */
export interface Pictures {
  /** Undefined for a picture that there is none of: what it says is then to be written. */
  readonly find: (piece: PicturePiece) => ReadyPicture | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes every picture among the pieces of a deck, each once; what that needs is loaded with the first that needs it. */
export const preparePictures = async (pieces: readonly Piece[], source: PictureSource): Promise<Pictures> => {
  const ready = new Map<string, ReadyPicture>()
  const diagnostics: Diagnostic[] = []
  const open = lazily(openResvg)
  const tools = { reader: async () => (await open())(), fonts: source.fonts }
  for (const [key, { piece, width, height }] of wishesOf(pieces)) {
    const place = { width: width * density, height: height * density }
    const made = await make(piece, source, { ...tools, place })
    if (made === undefined) continue
    if (!('reason' in made)) ready.set(key, made)
    const finding = findingOf(piece, made)
    const position = piece.kind === 'image' ? piece.image.position : undefined
    if (finding !== undefined) diagnostics.push(createDiagnostic(source.file, position, finding))
  }
  return { find: (piece) => ready.get(keyOf(piece)), diagnostics }
}

const findingOf = (piece: PicturePiece, made: ReadyPicture | DrawProblem): Finding | undefined => {
  const url = piece.kind === 'image' ? piece.image.url : undefined
  if ('reason' in made) return url === undefined ? undefined : imageDrawable(url, made.reason)
  if (made.undrawn === undefined) return undefined
  return imageTextDrawn(url === undefined ? 'A formula' : `The image ${shorten(url)}`, made.undrawn)
}

/** Pixels of a bitmap for a px of its place, for screens and projectors with more than the slide has. */
const density = 2

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

interface Wish {
  readonly piece: PicturePiece
  /** Of the largest place that shows it. */
  readonly width: number
  readonly height: number
}

const wishesOf = (pieces: readonly Piece[]): Map<string, Wish> => {
  const wishes = new Map<string, Wish>()
  for (const piece of pieces) {
    if (piece.kind !== 'image' && piece.kind !== 'math') continue
    const { width = 0, height = 0 } = wishes.get(keyOf(piece)) ?? {}
    wishes.set(keyOf(piece), {
      piece,
      width: Math.max(width, piece.box.width),
      height: Math.max(height, piece.box.height),
    })
  }
  return wishes
}

const keyOf = (piece: PicturePiece): string =>
  piece.kind === 'image' ? `image ${piece.image.url}` : `math ${piece.value}`

const make = async (
  piece: PicturePiece,
  { asset, math, ink }: PictureSource,
  tools: PictureTools,
): Promise<ReadyPicture | DrawProblem | undefined> => {
  if (piece.kind === 'image') {
    const bytes = imageBytes(piece.image.url, asset)
    return bytes === undefined ? undefined : makePicture(bytes, tools)
  }
  const drawing = math.find(piece.value, true)
  return isDrawn(drawing) ? makeVector(formulaSvg(drawing, ink), tools) : undefined
}
