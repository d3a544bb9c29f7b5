import { createNode, type Description, type Json } from '../graph/description.ts'
import { originOfPicture } from '../graph/gallery.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { license } from './license.ts'

/** The article's images. */
export const pictures = ({ pictures: list, ids }: GraphInput): Description[] =>
  list.map((picture) => {
    const { id, url, alt, caption, asset, position, cover } = picture
    return {
      position,
      node: createNode('ImageObject', id, {
        contentUrl: url,
        description: alt,
        caption,
        creditText: cover?.credit,
        license: license(cover?.license, ids),
        encodingFormat: asset?.mediaType,
        width: pixels(asset?.width),
        height: pixels(asset?.height),
      }),
      origins: {
        contentUrl: originOfPicture(picture, 'src'),
        description: originOfPicture(picture, 'alt'),
        caption: { position },
        creditText: { key: 'image.credit' },
        license: { key: 'image.license' },
        encodingFormat: originOfPicture(picture, 'src'),
        width: originOfPicture(picture, 'src'),
        height: originOfPicture(picture, 'src'),
      },
    }
  })

/** A number of pixels; a bare number is out of the property's range. E37 is UN/CEFACT's code of the pixel. */
const pixels = (value: number | undefined): Json | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' }
