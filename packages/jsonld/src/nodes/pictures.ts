import { createNode, type Description, type Json, type Origin } from '../graph/description.ts'
import { originOfPicture } from '../graph/gallery.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { license } from './license.ts'

/** The article's images. */
export const pictures = ({ pictures: list, ids, options }: GraphInput): Description[] =>
  list.map((picture) => {
    const { id, url, alt, caption, asset, position, cover } = picture
    return {
      position,
      node: createNode('ImageObject', id, {
        contentUrl: url,
        description: alt,
        caption,
        creditText: cover?.credit ?? options.pictures.credit,
        license: license(cover?.license ?? options.pictures.license, ids),
        encodingFormat: asset?.mediaType,
        width: pixels(asset?.width),
        height: pixels(asset?.height),
      }),
      origins: {
        contentUrl: originOfPicture(picture, 'src'),
        description: originOfPicture(picture, 'alt'),
        caption: { position },
        creditText: said(cover?.credit, 'credit'),
        license: said(cover?.license, 'license'),
        encodingFormat: originOfPicture(picture, 'src'),
        width: originOfPicture(picture, 'src'),
        height: originOfPicture(picture, 'src'),
      },
    }
  })

/** Where it is said who made a picture: with the cover, else in the options. */
const said = (ofCover: string | undefined, name: 'credit' | 'license'): Origin =>
  ofCover === undefined ? { setting: `formats.jsonld.pictures.${name}` } : { key: `image.${name}` }

/** A number of pixels; a bare number is out of the property's range. E37 is UN/CEFACT's code of the pixel. */
const pixels = (value: number | undefined): Json | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' }
