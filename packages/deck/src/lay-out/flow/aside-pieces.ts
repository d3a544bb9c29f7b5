import type { Blockquote, Callout } from '@trifold/core'
import { floor } from '../../geometry.ts'
import { blocksHeight, inlineHeight } from '../../measure/ruler.ts'
import type { Piece, ShapePiece } from '../piece.ts'
import { type BlockPlace, flowPieces } from './flow-pieces.ts'
import { inset } from './inset.ts'
import { boldLine, labelled } from './lower.ts'
import { textPiece } from './text-piece.ts'

/** Width of the line beside a passage that is set apart, in px; and the room between the two, in em. */
const line = 3
const room = { quote: 1.2, callout: 1 } as const

/** Room below the title of a callout, in em. */
const belowTitle = 0.1

const barOf = (
  { box, setting }: BlockPlace,
  look: Pick<ShapePiece, 'role' | 'colour'>,
  height: number,
): ShapePiece => ({
  kind: 'shape',
  ...look,
  ...setting.part,
  form: 'rectangle',
  box: { ...box, width: line, height },
})

/** A quotation among other blocks: beside a line. */
export const quotePieces = ({ children }: Blockquote, place: BlockPlace): Piece[] => {
  const { box, setting } = place
  const { size } = setting.style
  const inside = inset(box, size, line + room.quote * size)
  return [
    barOf(place, { role: 'quote-bar', colour: 'line' }, box.height),
    ...flowPieces(children, inside, setting),
  ]
}

/** A callout among other blocks: beside a line in the accent, below a line that says what it is. */
export const calloutPieces = (callout: Callout, place: BlockPlace): Piece[] => {
  const { box, setting } = place
  const { ruler, style, words } = setting
  const { size } = style
  const { x, width } = inset(box, size, line + room.callout * size)
  const titleSize = Math.min(floor, size)
  const label = boldLine(callout.id, labelled(words.callouts[callout.kind], callout.title))
  const titled = inlineHeight(ruler, label.children, titleSize, width)
  const top = box.y + titled + belowTitle * size
  const inner = blocksHeight(ruler, callout.children, size, width)
  const title = textPiece([label], { x, y: box.y, width, height: titled }, setting)
  return [
    barOf(place, { role: 'callout-bar', colour: 'accent' }, top + inner - box.y),
    { ...title, role: 'callout-title', size: titleSize, bold: true, colour: 'accent' },
    ...flowPieces(callout.children, { x, y: top, width }, setting),
  ]
}
