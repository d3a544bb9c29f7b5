import type { Asset, Metadata, Position, RenderContext } from '@trifold/core'
import type { Figure } from '../blocks/gathered.ts'
import type { Origin } from './description.ts'
import { fragmentsOf } from './fragment.ts'
import type { Ids } from './ids.ts'

/**
 * An image of the article with the id of its node: each file once, the cover first. Of several images that show one
 * file, the first that has an alt text or a caption gives it.
 */
export interface Picture {
  readonly id: string
  readonly url: string
  readonly alt: string
  readonly caption: string
  readonly asset: Asset | undefined
  readonly position: Position | undefined
  /** What the article's metadata say of the cover. */
  readonly cover: Metadata['image']
}

export const createGallery = (
  cover: Metadata['image'],
  figures: readonly Figure[],
  ids: Ids,
  context: RenderContext,
): Picture[] => {
  const first: Figure[] = cover === undefined ? [] : [{ image: { url: cover.src, alt: cover.alt } }]
  const shown = new Map<string, Figure>()
  for (const figure of [...first, ...figures]) {
    const file = fileOf(figure.image.url)
    shown.set(file, joined(shown.get(file), figure))
  }
  const fragments = fragmentsOf([...shown.keys()].map((file) => ({ name: fileName(file), key: file })))
  return [...shown.values()].map(({ image, position }, index) => {
    const asset = context.asset(image.url)
    return {
      id: ids.of('image', fragments[index]),
      url: asset?.address ?? ids.resolve(image.url),
      alt: image.alt ?? '',
      caption: image.title ?? '',
      asset,
      position,
      cover: index === 0 ? cover : undefined,
    }
  })
}

/** Where the words of a picture come from. */
export const originOfPicture = ({ position, cover }: Picture, key: string): Origin =>
  cover === undefined ? { position } : { key: `image.${key}` }

/** The same for `a.svg` and `./a.svg`. */
const fileOf = (url: string): string => url.replace(/^(?:\.\/+)+/, '')

const joined = (first: Figure | undefined, { image, position }: Figure): Figure => ({
  image: {
    url: first?.image.url ?? image.url,
    alt: said(first?.image.alt) ?? image.alt,
    title: said(first?.image.title) ?? image.title,
  },
  position: first?.position ?? position,
})

const said = (text: string | null | undefined): string | undefined => (text?.trim() ? text : undefined)

/** The last part of an address, without what follows its name. */
const fileName = (url: string): string =>
  url
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? ''
