import type { MediaFile } from '../../slide/slide-context.ts'
import { mediaFile } from '../media-file.ts'
import { encodePng } from './encode-png.ts'
import type { Raster } from './raster.ts'
import { shrink } from './shrink.ts'

/** Twice as many pixels as the widest slide has px: more of them nobody sees. */
const longest = 2560

/** Pixels as a file that every program shows. */
export const rasterFile = (raster: Raster): MediaFile => mediaFile(encodePng(shrink(raster, longest)), 'png')
