/** Pixels, row by row: red, green, blue and alpha of each, alpha not multiplied in. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array | Uint8ClampedArray
}

/** Whether nothing shows through. */
export const isOpaque = ({ pixels }: Raster): boolean => {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}
