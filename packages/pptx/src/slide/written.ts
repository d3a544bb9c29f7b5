import type { Appearance } from '../timing/appearance.ts'

/** A piece of a slide as XML, and what of it appears at presses. */
export interface Written {
  readonly shapes: readonly string[]
  readonly appearances: readonly Appearance[]
}

/** A piece that is one shape; it appears as a whole where the piece has a step. */
export const oneShape = (
  xml: string,
  { shape, kind, step }: Pick<Appearance, 'shape' | 'kind'> & { readonly step: number | undefined },
): Written => ({ shapes: [xml], appearances: step === undefined ? [] : [{ shape, kind, step }] })
