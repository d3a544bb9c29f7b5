import { floor, spacing } from '../../geometry.ts'
import { beatName, beatNameHeight, beatNumber } from '../../measure/beat-height.ts'
import type { BeatCard } from '../../slot.ts'
import { flowPieces } from '../flow/flow-pieces.ts'
import type { Piece, ShapePiece, TextPiece } from '../piece.ts'
import type { SlotSetting } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** Where a beat stands, and how long its part of the story's line is; in px. */
interface BeatPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly line: number
}

/** What each piece of a beat says of where it belongs. */
type Part = Pick<Piece, 'slot' | 'of' | 'step'>

/** The line that beats stand along, and the dots on it, in px: the one where the story turns is larger. */
const thickness = 2
const dots = { beat: 14, turn: 22 } as const

/** One beat: its dot on the line, its number, its name, and what happens. */
export const beatPieces = (beat: BeatCard, place: BeatPlace, size: number, setting: SlotSetting): Piece[] => {
  const { x, y, width } = place
  const { step } = beat
  const part: Part = { slot: setting.name, of: beat.id, ...(step === undefined ? {} : { step }) }
  const below = y + beatNumber.above + beatNumber.height
  const name = namePieces(beat, { ...place, y: below + beatName.above }, size, setting)
  const named = name.reduce((sum, { box }) => sum + beatName.above + box.height + beatName.below, 0)
  const top = below + (name.length === 0 ? size * spacing.blockGap : named)
  return [
    ...linePieces(beat, place, part),
    numberPiece(beat, place, part),
    ...name.map((piece) => ({ ...piece, ...part })),
    ...flowPieces(
      beat.blocks,
      { x, y: top, width },
      {
        ...setting,
        part,
        role: 'beat',
        style: runningText(size),
        gap: size * spacing.blockGap,
        anchor: 'top',
      },
    ),
  ]
}

const linePieces = ({ turn }: BeatCard, { x, y, line }: BeatPlace, part: Part): ShapePiece[] => {
  const dot = turn ? dots.turn : dots.beat
  return [
    {
      kind: 'shape',
      role: 'story-line',
      ...part,
      form: 'rectangle',
      colour: 'ink',
      line: true,
      box: { x, y, width: line, height: thickness },
    },
    {
      kind: 'shape',
      role: 'story-dot',
      ...part,
      form: 'ellipse',
      colour: turn ? 'accent' : 'ink',
      box: { x, y: y + (thickness - dot) / 2, width: dot, height: dot },
    },
  ]
}

const numberPiece = ({ id, number, turn }: BeatCard, { x, y, width }: BeatPlace, part: Part): TextPiece => ({
  kind: 'text',
  role: 'beat-number',
  ...part,
  ...runningText(floor),
  lineHeight: beatNumber.height / floor,
  bold: true,
  colour: turn ? 'accent' : 'muted',
  box: { x, y: y + beatNumber.above, width, height: beatNumber.height },
  blocks: [{ type: 'paragraph', id, children: [{ type: 'text', value: String(number) }] }],
  gap: 0,
  anchor: 'top',
})

const namePieces = (
  { id, name, turn }: BeatCard,
  { x, y, width }: BeatPlace,
  size: number,
  { ruler }: SlotSetting,
): TextPiece[] =>
  name.length === 0
    ? []
    : [
        {
          kind: 'text',
          role: 'beat-name',
          ...runningText(size * beatName.size),
          lineHeight: beatName.lineHeight,
          bold: true,
          colour: turn ? 'accent' : 'ink',
          box: { x, y, width, height: beatNameHeight(ruler, name, size, width) },
          blocks: [{ type: 'paragraph', id, children: name }],
          gap: 0,
          anchor: 'top',
        },
      ]
