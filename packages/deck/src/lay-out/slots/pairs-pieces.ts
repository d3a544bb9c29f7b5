import type { Block, Phrasing } from '@trifold/core'
import { type Box, spacing } from '../../geometry.ts'
import { type PairSetting, pairHeight, pairSettingOf } from '../../measure/pair-height.ts'
import type { QuestionsSlot, TermsSlot } from '../../slot.ts'
import { flowPieces } from '../flow/flow-pieces.ts'
import { isText } from '../flow/is-text.ts'
import type { PairRow, PairsPiece, Piece, ShapePiece, TextPiece, TextStyle } from '../piece.ts'
import type { SlotPieces, SlotSetting } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** Terms with their meanings. */
export const termsPieces: SlotPieces<TermsSlot> = ({ terms, size, tight }, setting) =>
  pairPieces(
    {
      style: 'terms',
      size,
      tight,
      pairs: terms.map(({ term, meaning, ...other }) => ({ ...other, name: term, blocks: meaning })),
    },
    setting,
  )

/** Questions with their answers. */
export const questionsPieces: SlotPieces<QuestionsSlot> = ({ questions, size, tight }, setting) =>
  pairPieces(
    {
      style: 'questions',
      size,
      tight,
      pairs: questions.map(({ question, answer, ...other }) => ({
        ...other,
        name: question,
        blocks: answer,
      })),
    },
    setting,
  )

interface Pair {
  readonly id: string
  readonly name: Phrasing[]
  readonly blocks: Block[]
  readonly hue?: number
  readonly step?: number
}

interface Pairs {
  readonly style: PairsPiece['style']
  readonly size: number
  readonly tight: true | undefined
  readonly pairs: readonly Pair[]
}

/** A pair in its place. */
interface PlacedPair {
  readonly pair: Pair
  readonly y: number
  readonly height: number
}

/** Room to spare goes to the rows, and so many times as much below them; a single one has as much above it. */
const below = 3

const placePairs = (
  { style, size, tight, pairs }: Pairs,
  { ruler, box, natural }: SlotSetting,
): PlacedPair[] => {
  const isAlone = style === 'terms' && pairs.length === 1
  const spread = Math.max(0, box.height - natural) / (pairs.length + below + (isAlone ? 1 : 0))
  let y = box.y + (isAlone ? spread : 0)
  return pairs.map((pair) => {
    const height = pairHeight(ruler, pair, pairSettingOf(style, tight), { size, width: box.width }) + spread
    y += height
    return { pair, y: y - height, height }
  })
}

/** Rows of text together, as tables have them; a row that holds anything else in pieces of its own. */
const pairPieces = (pairs: Pairs, setting: SlotSetting): Piece[] => {
  const groups: { isText: boolean; rows: PlacedPair[] }[] = []
  for (const row of placePairs(pairs, setting)) {
    const isTextual = row.pair.blocks.every((block) => isText(block, setting.ruler))
    const last = groups.at(-1)
    if (last?.isText && isTextual) last.rows.push(row)
    else groups.push({ isText: isTextual, rows: [row] })
  }
  return groups.flatMap(({ isText, rows }) =>
    isText ? [tableOf(pairs, rows, setting)] : rows.flatMap((row) => apartPieces(pairs, row, setting)),
  )
}

/** Widths of the names, of the room beside them, and of what is said. */
const columnsOf = ({ share }: PairSetting, width: number): PairsPiece['columns'] => {
  const name = (width - spacing.columnGap) * share
  return [name, spacing.columnGap, width - spacing.columnGap - name]
}

const tableOf = (
  { style, size, tight }: Pairs,
  rows: readonly PlacedPair[],
  { name, box }: SlotSetting,
): PairsPiece => {
  const setting = pairSettingOf(style, tight)
  const y = rows[0]?.y ?? box.y
  return {
    kind: 'pairs',
    style,
    slot: name,
    box: { ...box, y, height: rows.reduce((sum, { height }) => sum + height, 0) },
    size,
    lineHeight: spacing.lineHeight,
    rows: rows.map(({ pair, height }): PairRow => ({ ...pair, height })),
    columns: columnsOf(setting, box.width),
    padding: [setting.padding + setting.rule, setting.padding],
    bar: style === 'terms',
  }
}

/** A row whose text stands around something else. */
const apartPieces = ({ style, size, tight }: Pairs, row: PlacedPair, setting: SlotSetting): Piece[] => {
  const { box } = setting
  const { pair, y } = row
  const pairs = pairSettingOf(style, tight)
  const { padding, rule } = pairs
  const [name, gap, width] = columnsOf(pairs, box.width)
  const part = { slot: setting.name, of: pair.id, ...(pair.step === undefined ? {} : { step: pair.step }) }
  const colour = pair.hue === undefined ? 'ink' : { hue: pair.hue }
  const top = y + padding + rule
  const height = row.height - 2 * padding - rule
  const line = (x: number, width: number, isBar: boolean): ShapePiece => ({
    kind: 'shape',
    role: isBar ? 'name-bar' : 'hairline',
    ...part,
    form: 'rectangle',
    colour: isBar ? colour : 'line',
    line: true,
    box: { x, y, width, height: isBar ? 2 : 1 },
  })
  const x = box.x + name + gap
  return [
    line(box.x, name, style === 'terms'),
    line(x, width, false),
    namePiece(pair, { x: box.x, y: top, width: name, height }, { ...runningText(size), ...part, colour }),
    ...flowPieces(
      pair.blocks,
      { x, y: top, width: Math.ceil(width) },
      {
        ...setting,
        part,
        role: 'answer',
        style: runningText(size),
        gap: size * spacing.blockGap,
        anchor: 'top',
      },
    ),
  ]
}

const namePiece = (
  { id, name }: Pair,
  box: Box,
  style: TextStyle & Pick<TextPiece, 'slot' | 'of' | 'step'>,
): TextPiece => ({
  kind: 'text',
  role: 'name',
  ...style,
  box,
  bold: true,
  blocks: [{ type: 'paragraph', id, children: name }],
  gap: 0,
  anchor: 'top',
})
