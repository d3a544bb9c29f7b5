import { type Block, type BlockHandlers, handle } from '@trifold/core'
import type { Box } from '../../geometry.ts'
import { blockHeight } from '../../measure/block-height.ts'
import type { Piece } from '../piece.ts'
import { calloutPieces, quotePieces } from './aside-pieces.ts'
import { codePieces } from './code-pieces.ts'
import type { FlowPlace, FlowSetting } from './flow-setting.ts'
import { isText } from './is-text.ts'
import { listPieces } from './list-pieces.ts'
import { lower } from './lower.ts'
import { mathPieces } from './math-pieces.ts'
import { picturePieces } from './picture-pieces.ts'
import { comparisonPieces, tablePieces } from './table-pieces.ts'
import { textPiece } from './text-piece.ts'

/** Where a block stands that is not text alone, and how. */
export interface BlockPlace {
  /** As high as the block is at most. */
  readonly box: Box
  readonly setting: FlowSetting
}

const asText = (block: Block, { box, setting }: BlockPlace): Piece[] => [textPiece([block], box, setting)]

const lowered = (block: Exclude<Block, { type: 'callout' }>, { box, setting }: BlockPlace): Piece[] =>
  flowPieces(lower(block, setting.words), box, setting)

const handlers: BlockHandlers<Piece[], BlockPlace> = {
  heading: asText,
  html: asText,
  paragraph: picturePieces,
  list: listPieces,
  blockquote: quotePieces,
  callout: calloutPieces,
  code: codePieces,
  math: mathPieces,
  table: tablePieces,
  comparison: comparisonPieces,
  thematicBreak: (_, { box, setting }) => [
    {
      kind: 'shape',
      role: 'hairline',
      ...setting.part,
      form: 'rectangle',
      colour: 'line',
      line: true,
      box: { ...box, height: 1 },
    },
  ],
  // Their words are in the slide's notes.
  notes: () => [],
  section: lowered,
  termDefinition: lowered,
  story: lowered,
  keyPoints: lowered,
  steps: lowered,
  faq: lowered,
  summary: lowered,
  slide: lowered,
  column: lowered,
  reveal: lowered,
  only: lowered,
  except: lowered,
}

/** Blocks one below the other: text that stands together is one piece, all else pieces of its own. */
export const flowPieces = (blocks: readonly Block[], place: FlowPlace, setting: FlowSetting): Piece[] => {
  const stretches = stretchesOf(blocks, place, setting)
  const [only, ...others] = stretches
  // What stands among other things stands where it was measured to.
  const inside: FlowSetting = only?.isText && others.length === 0 ? setting : { ...setting, anchor: 'top' }
  return stretches.flatMap(({ box, isText, blocks: [first, ...rest] }) => {
    if (first === undefined) return []
    if (isText) return [textPiece([first, ...rest], box, inside)]
    return handle<Block, Piece[], BlockPlace>(handlers, first, { box, setting: inside })
  })
}

/** Text that stands together, or one block that is something else. */
interface Stretch {
  readonly isText: boolean
  readonly blocks: Block[]
  box: Box
}

const stretchesOf = (
  blocks: readonly Block[],
  { x, y: top, width }: FlowPlace,
  { ruler, style, gap }: FlowSetting,
): Stretch[] => {
  const stretches: Stretch[] = []
  let y = top
  for (const block of blocks) {
    const height = blockHeight(ruler, block, style.size, width)
    const isTextual = isText(block, ruler)
    const last = stretches.at(-1)
    if (isTextual && last?.isText) {
      last.blocks.push(block)
      last.box = { ...last.box, height: y + height - last.box.y }
    } else stretches.push({ isText: isTextual, blocks: [block], box: { x, y, width, height } })
    y += height + gap
  }
  return stretches
}
