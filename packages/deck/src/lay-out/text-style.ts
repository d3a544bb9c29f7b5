import { spacing } from '../geometry.ts'
import type { TextStyle } from './piece.ts'

/** How running text is set: in ink, at the deck's line height. */
export const runningText = (size: number): TextStyle => ({
  size,
  lineHeight: spacing.lineHeight,
  bold: false,
  face: 'text',
  colour: 'ink',
})
