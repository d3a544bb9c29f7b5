import type { Asset } from '@trifold/core'
import { imageSize } from 'image-size'

/** Kind and size of an image, told from its bytes. */
export type ImageInfo = Pick<Asset, 'mediaType' | 'width' | 'height'>

const mediaTypes: Readonly<Record<string, Asset['mediaType']>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** What CSS gives a replaced element without a size of its own. */
const sizeless = { mediaType: 'image/svg+xml', width: 300, height: 150 } as const

/** Reads the kind and size of an image, or undefined if the bytes are none that a browser shows. */
export const imageInfo = (bytes: Uint8Array): ImageInfo | undefined => {
  const svg = isSvg(bytes)
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    const mediaType = svg ? sizeless.mediaType : mediaTypes[type]
    if (mediaType === undefined || !(width > 0 && height > 0)) return svg ? sizeless : undefined
    // EXIF orientations from 5 on lay the picture on its side.
    return orientation >= 5 ? { mediaType, width: height, height: width } : { mediaType, width, height }
  } catch {
    return svg ? sizeless : undefined
  }
}

// What may stand before the root element of an XML document, each with its end.
const prologs = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const

/** Whether the first element is `svg`. An HTML page that shows an SVG is none. */
const isSvg = (bytes: Uint8Array): boolean => {
  let text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).trimStart()
  for (;;) {
    const prolog = prologs.find(([start]) => text.startsWith(start))
    if (prolog === undefined) return /^<svg[\s>/]/.test(text)
    const end = text.indexOf(prolog[1])
    if (end < 0) return false
    text = text.slice(end + prolog[1].length).trimStart()
  }
}
