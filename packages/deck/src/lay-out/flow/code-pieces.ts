import type { Code } from '@trifold/core'
import { readCodeFence } from '@trifold/prose'
import { type Box, floor, spacing } from '../../geometry.ts'
import { codeRuns, innerCodeSize } from '../../measure/block-height.ts'
import type { Piece, TextPiece } from '../piece.ts'
import type { BlockPlace } from './flow-pieces.ts'
import type { FlowSetting } from './flow-setting.ts'
import { boldLine } from './lower.ts'
import { textPiece } from './text-piece.ts'

/** White space around code among other blocks, and below its title, in px. */
const padding = 16
const belowTitle = 8

/** Code among other blocks: smaller than they are, its title above it. */
export const codePieces = (code: Code, { box, setting }: BlockPlace): Piece[] => {
  const { ruler, style, part } = setting
  const { title, marked } = readCodeFence(code)
  const size = innerCodeSize(style.size)
  const lines = code.value.split('\n')
  const lineHeights = lines.map(
    (line) => ruler.measurer.lines(codeRuns(line), size, box.width - 2 * padding) * size * spacing.lineHeight,
  )
  const titled =
    title === undefined
      ? 0
      : ruler.measurer.lines([{ text: title, bold: true }], floor, box.width) * floor * spacing.lineHeight
  const above = title === undefined ? 0 : titled + belowTitle
  return [
    ...titlePieces(code, title, { ...box, height: titled }, setting),
    {
      kind: 'code',
      ...part,
      box: { ...box, y: box.y + above, height: box.height - above },
      value: code.value,
      ...(code.lang ? { lang: code.lang } : {}),
      size,
      lineHeight: spacing.lineHeight,
      marked: marked.map((line) => line - 1).filter((line) => line < lines.length),
      padding,
      titleHeight: 0,
      hanging: 0,
      gutter: 0,
      lineHeights,
    },
  ]
}

const titlePieces = (
  { id }: Code,
  title: string | undefined,
  box: Box,
  setting: FlowSetting,
): TextPiece[] => {
  if (title === undefined) return []
  const piece = textPiece([boldLine(id, [{ type: 'text', value: title }])], box, setting)
  return [{ ...piece, role: 'code-title', size: floor, bold: true, colour: 'muted' }]
}
