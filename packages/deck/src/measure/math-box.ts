import type { Code, DisplayMath } from '@trifold/core'
import type { Run } from './measurer.ts'

/** The box of a formula, in em of the text around it: `depth` is the part of `height` below the line's baseline. */
export interface MathBox {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** How a program that draws no formulas in lines tells it: as text, or as code. */
  readonly told?: { readonly text: string; readonly code: boolean }
}

/** Tells the box of a formula, standing alone (`display`) or in a line. */
export type MathOf = (tex: string, display: boolean) => MathBox | undefined

/** What a line has above and below its baseline anyway, in em, however tightly lines are set. */
const above = 0.85
const below = 0.2

/** Width in em that the letter W has at least, in any face for text. */
const narrowestW = 0.7

/** A formula as a run of its line. */
export const boxRun = ({ width, height, depth }: MathBox): Run => ({
  text: 'W'.repeat(Math.max(1, Math.ceil(width / narrowestW))),
  width,
  rise: Math.max(0, height - depth - above) + Math.max(0, depth - below),
})

/** A formula that cannot be drawn, as the code that it is written in. */
export const mathAsCode = ({ id, position, value }: DisplayMath): Code => ({
  type: 'code',
  id,
  lang: 'tex',
  value,
  ...(position && { position }),
})
