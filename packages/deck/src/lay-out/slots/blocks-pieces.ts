import { spacing } from '../../geometry.ts'
import { inHeadingFace } from '../../measure/ruler.ts'
import type { BlocksSlot } from '../../slot.ts'
import { flowPieces } from '../flow/flow-pieces.ts'
import type { FlowSetting } from '../flow/flow-setting.ts'
import type { Piece, ShapePiece, TextPiece, TextRole, TextStyle } from '../piece.ts'
import type { SlotPieces, SlotSetting } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** How the blocks of a slot of one name are set, and what stands beside them. */
interface Setting {
  readonly role: TextRole
  readonly style?: Partial<TextStyle>
  /** How far they stand in, in px. */
  readonly indent?: number
  beside?(slot: BlocksSlot, setting: SlotSetting): Piece[]
}

/** The bar beside a callout: its width, in px. */
const calloutBar = 4

const bar = (role: ShapePiece['role'], { name, box, natural }: SlotSetting, width: number): ShapePiece => ({
  kind: 'shape',
  role,
  slot: name,
  form: 'rectangle',
  colour: 'accent',
  box: { x: box.x, y: box.y, width, height: natural },
})

/** The sign that hangs before a quotation: larger than its words, and further out, in px. */
const markShare = 1.2
const markOut = 4

const quoteMark = ({ size }: BlocksSlot, { name, box, words }: SlotSetting): TextPiece => ({
  kind: 'text',
  role: 'quote-mark',
  slot: name,
  box: { x: box.x - markOut, y: box.y, width: quoteIndent + markOut, height: size * markShare },
  size: size * markShare,
  lineHeight: 1,
  bold: true,
  face: 'heading',
  colour: 'accent',
  blocks: [{ type: 'paragraph', id: 'quote-mark', children: [{ type: 'text', value: words.quotes[0] }] }],
  gap: 0,
  anchor: 'top',
})

const quoteIndent = 40

const settings: Readonly<Record<string, Setting>> = {
  statement: { role: 'statement', style: { face: 'heading', bold: true, lineHeight: 1.2 } },
  summary: { role: 'summary' },
  callout: {
    role: 'callout',
    indent: 32,
    beside: (_, setting) => [bar('callout-bar', setting, calloutBar)],
  },
  quote: {
    role: 'quote',
    style: { lineHeight: 1.35 },
    indent: quoteIndent,
    beside: (slot, setting) => [quoteMark(slot, setting)],
  },
}

/** Columns of text hang from a line each, so far above it. */
const aboveColumn = 8

const columnBar = ({ name, box, column }: SlotSetting): Piece[] =>
  column === 'text'
    ? [
        {
          kind: 'shape',
          role: 'column-bar',
          slot: name,
          form: 'rectangle',
          colour: 'ink',
          line: true,
          box: { x: box.x, y: box.y - aboveColumn, width: box.width, height: 2 },
        },
      ]
    : []

/** Blocks, one below the other. */
export const blocksPieces: SlotPieces<BlocksSlot> = (slot, setting) => {
  const { name, box, anchor } = setting
  const { role, style, indent = 0, beside } = settings[name] ?? { role: 'body' }
  const flow: FlowSetting = {
    ...setting,
    ruler: name === 'statement' ? inHeadingFace(setting.ruler) : setting.ruler,
    part: { slot: name },
    role,
    style: { ...runningText(slot.size), ...style },
    gap: slot.size * spacing.blockGap,
    anchor,
  }
  const place = { x: box.x + indent, y: box.y, width: box.width - indent }
  return [...columnBar(setting), ...(beside?.(slot, setting) ?? []), ...flowPieces(slot.blocks, place, flow)]
}
