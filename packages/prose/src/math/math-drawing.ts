import type { Element } from 'hast'

/** A formula drawn, with its box in em of the text around it. */
export interface MathDrawing {
  readonly width: number
  /** From the top to the bottom of the box. */
  readonly height: number
  /** How much of the height is below the line's baseline. */
  readonly depth: number
  /** An `svg` as large as the box, in the colour of the text. */
  readonly svg: Element
  /** The same as `math`, for those who listen; its annotation holds the TeX. */
  readonly mathml: Element
}

/** Why a formula cannot be drawn, as a clause. */
export interface MathProblem {
  readonly reason: string
}

/** What became of a formula. */
export type DrawnMath = MathDrawing | MathProblem

/** Whether a formula could be drawn. */
export const isDrawn = (drawn: DrawnMath | undefined): drawn is MathDrawing =>
  drawn !== undefined && 'svg' in drawn
