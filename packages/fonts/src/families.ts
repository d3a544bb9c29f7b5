import { bundledFace, type FaceMetrics } from './bundled-face.ts'
import type { Family } from './family.ts'
import { metrics } from './generated/metrics.ts'

const bundledFamily = ({ name, faces }: { name: string; faces: readonly FaceMetrics[] }): Family => {
  const [first, ...others] = faces.map(bundledFace)
  if (first === undefined) throw new Error(`the family ${name} was cut without a face`)
  return { name, faces: [first, ...others] }
}

/**
 * The families that come with Trifold. Arimo is as wide as Arial, Helvetica and Liberation Sans; Cousine as Courier
 * New and Liberation Mono.
 */
export const families: Readonly<Record<'arimo' | 'sourceSerif' | 'cousine', Family>> = {
  arimo: { ...bundledFamily(metrics.arimo), sloped: true },
  sourceSerif: bundledFamily(metrics.sourceSerif),
  cousine: { ...bundledFamily(metrics.cousine), sloped: true },
}
