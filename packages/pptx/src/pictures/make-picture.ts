import type { Asset } from '@trifold/core'
import { type Decode, decodeAvif, decodeWebp } from './decode/decode-raster.ts'
import { isLossyWebp } from './decode/webp-chunks.ts'
import type { ImageBytes } from './image-bytes.ts'
import { upright } from './jpeg/upright.ts'
import { mediaFile } from './media-file.ts'
import { rasterFile } from './raster/raster-file.ts'
import type { ReadyPicture } from './ready-picture.ts'
import { type DrawProblem, drawSvg } from './vector/draw-svg.ts'
import { facesFor } from './vector/faces-for.ts'
import { nameFamilies } from './vector/name-families.ts'
import type { ReadTree } from './vector/open-resvg.ts'
import { undrawnText } from './vector/undrawn-text.ts'

/** What pictures are made with, beside their bytes. */
export interface PictureTools {
  /** Pixels of the largest place that shows the picture. */
  readonly place: { readonly width: number; readonly height: number }
  /** An instance of resvg for one picture. */
  readonly reader: () => Promise<ReadTree>
  /** Font files that the theme brings. */
  readonly fonts: readonly Uint8Array[]
}

type Made = ReadyPicture | DrawProblem

type Maker = (bytes: Uint8Array, tools: PictureTools) => Made | Promise<Made>

/** A picture as presentations can show it, or why there is none; never throws because of what its bytes hold. */
export const makePicture = ({ bytes, mediaType }: ImageBytes, tools: PictureTools): Made | Promise<Made> =>
  makers[mediaType](bytes, tools)

/** Of an SVG that is drawn: what is larger belongs into a bitmap. */
const mostCharacters = 5_000_000

/** An SVG as vectors and as a bitmap. */
export const makeVector = async (
  svg: string,
  { place, reader, fonts }: PictureTools,
): Promise<ReadyPicture | DrawProblem> => {
  if (svg.length > mostCharacters) return { reason: 'it is larger than 5 MB' }
  const named = nameFamilies(svg)
  const drawn = drawSvg(named, place, [...(await facesFor(named)), ...fonts], await reader())
  if ('reason' in drawn) return drawn
  const undrawn = fonts.length > 0 ? '' : undrawnText(named)
  return {
    ...(undrawn === '' ? {} : { undrawn }),
    picture: mediaFile(drawn.png, 'png'),
    vector: mediaFile(new TextEncoder().encode(drawn.svg), 'svg'),
  }
}

const jpeg: Maker = (bytes) => {
  const { bytes: straight, turn } = upright(bytes)
  return { picture: mediaFile(straight, 'jpeg'), ...(turn === undefined ? {} : { turn }) }
}

/** Bitmaps that programs older than PowerPoint 365 cannot show. */
const decoded =
  (decode: Decode, isLossy: (bytes: Uint8Array) => boolean): Maker =>
  async (bytes) => {
    const raster = await decode(bytes)
    if (raster === undefined) return { reason: 'its file is broken' }
    return { picture: rasterFile(raster, isLossy(bytes)) }
  }

const makers: Readonly<Record<Asset['mediaType'], Maker>> = {
  'image/png': (bytes) => ({ picture: mediaFile(bytes, 'png') }),
  'image/gif': (bytes) => ({ picture: mediaFile(bytes, 'gif') }),
  'image/jpeg': jpeg,
  'image/webp': decoded(decodeWebp, isLossyWebp),
  'image/avif': decoded(decodeAvif, () => true),
  'image/svg+xml': (bytes, tools) => makeVector(new TextDecoder().decode(bytes), tools),
}
