import type { Asset, Metadata, Position, RenderContext } from '@trifold/core'
import type { Figure } from '../blocks/gathered.ts'
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
}

export const createGallery = (
  { image }: Metadata,
  figures: readonly Figure[],
  ids: Ids,
  context: RenderContext,
): Picture[] => {
  const cover: Figure[] = image === undefined ? [] : [{ image: { url: image.src, alt: image.alt } }]
  const shown = new Map<string, Figure>()
  for (const figure of [...cover, ...figures]) {
    const file = fileOf(figure.image.url)
    shown.set(file, joined(shown.get(file), figure))
  }
  const fragments = fragmentsOf([...shown.keys()].map(fileName))
  return [...shown.values()].map(({ image, position }, index) => ({
    id: ids.of('image', fragments[index]),
    url: ids.resolve(image.url),
    alt: image.alt ?? '',
    caption: image.title ?? '',
    asset: context.asset(image.url),
    position,
  }))
}

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
