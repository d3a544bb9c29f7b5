import { slicesFor } from '@trifold/fonts'

/**
 * Font files for the text of an SVG that names its families already: what comes first is taken for what its family lacks.
 * None for an SVG without text.
 */
export const facesFor = async (svg: string): Promise<Uint8Array[]> => {
  if (!/<(?:text|tspan)\b/.test(svg)) return []
  const { faces } = await import('../../generated/faces.ts')
  const [sans, ...others] = ['Arimo', 'Source Serif 4', 'Cousine']
  const used = [sans, ...others.filter((family) => svg.includes(family))]
  const latin = faces.filter(({ family }: { family: string }) => used.includes(family))
  const beyond = new Set([...svg].map((char) => char.codePointAt(0) ?? 0).filter((code) => code > 0xff))
  const further = await slicesFor(
    used.flatMap((family = '') =>
      [400, 700].map((weight) => ({ family, weight, style: 'normal' as const, codePoints: beyond })),
    ),
  )
  return [...latin, ...further].map(({ woff2 }) => new Uint8Array(Buffer.from(woff2, 'base64')))
}
