import type { Paragraph } from '@trifold/core'
import { captionHeight } from '../../measure/block-height.ts'
import type { ImagePiece, Piece } from '../piece.ts'
import type { BlockPlace } from './flow-pieces.ts'
import { picturesOf } from './pictures-of.ts'
import { textPiece } from './text-piece.ts'

/** Room between two pictures in a line, and the least height of a line, in em. */
const between = 0.28
const line = 1.4

/** A paragraph of pictures: in lines, as words are; the title of one that stands alone is its caption. */
export const picturePieces = (paragraph: Paragraph, { box, setting }: BlockPlace): Piece[] => {
  const { ruler, style, part } = setting
  const pieces: Piece[] = []
  let [x, y, high] = [0, box.y, 0]
  for (const { image, link, ...natural } of picturesOf(paragraph, ruler)) {
    const share = Math.min(1, box.width / Math.max(natural.width, 1))
    const [width, height] = [natural.width * share, natural.height * share]
    if (x > 0 && x + width > box.width) {
      y += Math.max(high, style.size * line)
      x = 0
      high = 0
    }
    const place = { x: box.x + x, y, width, height }
    pieces.push(pictureAt({ image, ...(link === undefined ? {} : { link }) }, place, part))
    x += width + between * style.size
    high = Math.max(high, height)
  }
  return [...pieces, ...captionPieces(paragraph, { box, setting })]
}

const pictureAt = (
  picture: Pick<ImagePiece, 'image' | 'link'>,
  box: ImagePiece['box'],
  part: Pick<Piece, 'slot' | 'of' | 'step'>,
): ImagePiece => ({ kind: 'image', ...part, ...picture, box, room: box })

const captionPieces = ({ id, children }: Paragraph, { box, setting }: BlockPlace): Piece[] => {
  const { ruler, style } = setting
  const height = captionHeight(children, { ruler, size: style.size, width: box.width })
  const [image] = children
  if (height === 0 || image?.type !== 'image' || !image.title) return []
  const caption = { ...box, y: box.y + box.height - height, height }
  const text = { type: 'text' as const, value: image.title }
  return [{ ...textPiece([{ type: 'paragraph', id, children: [text] }], caption, setting), role: 'caption' }]
}
