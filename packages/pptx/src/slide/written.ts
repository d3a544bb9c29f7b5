import type { Appearance } from '../timing/appearance.ts'

/** A piece of a slide as XML, and what of it appears at presses. */
export interface Written {
  readonly shapes: readonly string[]
  readonly appearances: readonly Appearance[]
}
