// A name that can never be anybody's: what checks addresses takes it for one on the web.
const origin = 'https://trifold-image.invalid/'

/** Stands for the address of an image, by the hash of its bytes, until Vite says where it serves it. */
export const imageAddress = (hash: string): string => `${origin}${hash}`

const addresses = /https:\/\/trifold-image\.invalid\/([0-9a-f]{64})/

/** A text as the pieces between addresses of images and the hashes of those, by turns: texts stand at even places. */
export const splitAtImages = (text: string): string[] => text.split(addresses)
