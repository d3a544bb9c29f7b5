import { plainText } from '@trifold/core'
import type { Piece, Ruler, TextPiece } from '@trifold/deck'

/** Text that is looked at as much as it is read: its lines are to be about equally long. */
const balancedRoles: ReadonlySet<TextPiece['role']> = new Set(['title', 'subtitle', 'statement', 'beat-name'])

/**
 * A piece whose lines are about equally long: in a box as narrow as the same number of lines allows, which is how it stays
 * when somebody edits it.
 */
export const balanced = (piece: Piece, ruler: Ruler, rtl: boolean): Piece => {
  if (piece.kind !== 'text' || piece.hidden === true || piece.part !== undefined) return piece
  const [only, ...others] = piece.blocks
  if (!balancedRoles.has(piece.role) || only?.type !== 'paragraph' || others.length > 0) return piece
  const words = plainText(only.children)
  if (!measured.test(words) || glued.test(words)) return piece
  const { box, size, bold, face } = piece
  const runs = ruler.runs(only.children, bold, face === 'heading')
  const linesIn = (width: number): number => ruler.measurer.lines(runs, size, width)
  const lines = linesIn(box.width)
  if (lines < 2) return piece
  const least = narrowest(Math.floor(box.width / 2), Math.floor(box.width), (most) => linesIn(most) <= lines)
  const spare = square.test(words) ? size : 0
  const width = Math.min(box.width, Math.ceil(least * slack + spare))
  return { ...piece, box: { ...box, width, x: rtl ? box.x + box.width - width : box.x } }
}

/**
 * Scripts that are measured letter by letter; others, and pictographs, are narrower than they count, and may have fewer
 * lines.
 */
const measured =
  /^(?:(?!\p{Extended_Pictographic})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}])*$/u

/** Letters as wide as they are high, between which lines end; which of them begin no line differs by one between programs. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What some programs let no line begin with, even after a space, as in “with .NET” (UAX #14, LB13). */
const glued = /\s[.,:;!?/)\]}]/

/** Programs differ a little in how wide they set a line: so much of it is to spare. */
const slack = 1.02

/** The least whole number from `low` to `high` that will do, where every higher one does and `high` is known to. */
const narrowest = (low: number, high: number, does: (width: number) => boolean): number => {
  let [least, most] = [low, high]
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if (does(middle)) most = middle
    else least = middle + 1
  }
  return most
}
