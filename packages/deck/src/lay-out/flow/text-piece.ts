import type { Block } from '@trifold/core'
import type { Box } from '../../geometry.ts'
import type { TextPiece } from '../piece.ts'
import type { FlowSetting } from './flow-setting.ts'

/** Text as a piece, set as its surroundings are. */
export const textPiece = (
  blocks: readonly Block[],
  box: Box,
  { part, role, style, gap, anchor }: FlowSetting,
): TextPiece => ({ kind: 'text', role, ...part, box, ...style, blocks, gap, anchor })
