import type { Image } from 'mdast'
import { wordJoiner } from '../word-joiner.ts'

/** A width and a height, in px unless somebody says em. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** An image that knows how large it is shown; one that does not stands in as words. */
export interface SizedImage extends Image {
  data?: {
    /** As large as it will be shown. */
    shown?: Box
    /** The largest that it may be shown; only of one that has a paragraph to itself. */
    largest?: Box
  }
}

/** A box as large as fits another, no larger than itself. */
export const fitted = ({ width, height }: Box, room: Box): Box => {
  const share = Math.min(1, room.width / width, room.height / height)
  return { width: Math.max(1, Math.floor(width * share)), height: Math.max(1, Math.floor(height * share)) }
}

/** The image that is all of a paragraph. */
export const figureOf = (node: { type: string; children?: readonly unknown[] }): SizedImage | undefined => {
  if (node.type !== 'paragraph' || node.children?.length !== 1) return undefined
  const [only] = node.children as { type?: string }[]
  // Its type says what it is.
  return only?.type === 'image' ? (only as SizedImage) : undefined
}

/** Words that Marp takes out of an image's alternative text, to size, place or filter the image by. */
const keyword =
  /^(?:bg|(?:\d*\.)?\d+%|(?:w|width|h|height):.*|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?)$/

/** An alternative text of which Marp takes nothing for an instruction. */
export const plainAlt = (alt: string): string =>
  alt
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (keyword.test(word) ? `${word}${wordJoiner}` : word))
    .join(' ')
