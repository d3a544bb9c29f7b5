import type { MediaFile } from '../../slide/slide-context.ts'
import { encodeJpeg } from '../encode-jpeg/encode-jpeg.ts'
import { mediaFile } from '../media-file.ts'
import { encodePng } from './encode-png.ts'
import { isOpaque, type Raster } from './raster.ts'
import { shrink } from './shrink.ts'

/** Twice as many pixels as the widest slide has px: more of them nobody sees. */
const longest = 2560

/** Pixels as a file that every program shows: those of a photo as JPEG, unless something shows through. */
export const rasterFile = (decoded: Raster, lossy: boolean): MediaFile => {
  const raster = shrink(decoded, longest)
  return lossy && isOpaque(raster)
    ? mediaFile(encodeJpeg(raster), 'jpeg')
    : mediaFile(encodePng(raster), 'png')
}
