import type { Asset } from '@trifold/core'

/** The bytes of an image, and what kind they are. */
export type ImageBytes = Pick<Asset, 'bytes' | 'mediaType'>

const inline = /^data:(image\/(?:png|jpeg|gif|webp|avif));base64,([A-Za-z0-9+/=]+)$/

/** A local image, or one that the address itself holds. */
export const imageBytes = (
  url: string,
  asset: (url: string) => Asset | undefined,
): ImageBytes | undefined => {
  const [, mediaType, data = ''] = inline.exec(url) ?? []
  if (mediaType === undefined) return asset(url)
  // The expression lists the media types of assets.
  return { mediaType: mediaType as Asset['mediaType'], bytes: new Uint8Array(Buffer.from(data, 'base64')) }
}
