import type { Block, List, ListItem } from '@trifold/core'
import { spacing } from '../../geometry.ts'
import { itemBlocksHeight, listGap } from '../../measure/block-height.ts'
import { blocksHeight } from '../../measure/ruler.ts'
import type { Piece } from '../piece.ts'
import { type BlockPlace, flowPieces } from './flow-pieces.ts'
import { inset } from './inset.ts'
import { isText } from './is-text.ts'
import { textPiece } from './text-piece.ts'

/** A list that holds more than text: its items of text together, and what else is in one below the text before it. */
export const listPieces = (list: List, { box, setting }: BlockPlace): Piece[] => {
  const { ruler, style } = setting
  const { size } = style
  const { x, width } = inset(box, size, spacing.indent * size)
  const pieces: Piece[] = []
  let together: ListItem[] = []
  let from = box.y
  let y = box.y
  const end = (first: number) => {
    const text = { ...box, y: from, height: y - from }
    if (together.length > 0) pieces.push(textPiece([part(list, together, first)], text, setting))
    together = []
  }
  list.children.forEach((item, index) => {
    const own = itemBlocksHeight(ruler, item.children, size, width)
    const head = headOf(item, (block) => isText(block, ruler))
    const rest = item.children.slice(head.length)
    if (together.length === 0) from = y
    together.push(rest.length === 0 ? item : { ...item, children: head })
    if (rest.length === 0) y += Math.max(own, size * style.lineHeight)
    else {
      const top = y
      y += head.length === 0 ? size * style.lineHeight : blocksHeight(ruler, head, size, width)
      end(index + 1 - together.length)
      // What an item begins with stands beside its marker.
      const below = head.length === 0 ? top : y + setting.gap
      pieces.push(...flowPieces(rest, { x, y: below, width }, setting))
      y = top + own
    }
    y += size * listGap
  })
  y -= size * listGap
  end(list.children.length - together.length)
  return pieces
}

/** The blocks of text that an item begins with. */
const headOf = ({ children }: ListItem, isTextual: (block: Block) => boolean): Block[] => {
  const end = children.findIndex((block) => !isTextual(block))
  return children.slice(0, end < 0 ? children.length : end)
}

/** Some items of a list, with the numbers that they have in it. */
const part = (list: List, children: ListItem[], first: number): List => ({
  ...list,
  children,
  ...(list.ordered ? { start: (list.start ?? 1) + first } : {}),
})
