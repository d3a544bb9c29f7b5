import { type Face, type Family, families } from '@trifold/fonts'
import type { Typeset } from '../measure/typeset.ts'
import type { Theme, ThemeFont } from './theme.ts'

const { arimo, cousine, sourceSerif } = families

/** Families whose widths are known, by the names that stacks give them. */
const known: ReadonlyMap<string, Family> = new Map([
  ['arimo', arimo],
  ['arial', arimo],
  ['helvetica', arimo],
  ['liberation sans', arimo],
  ['source serif 4', sourceSerif],
  ['cousine', cousine],
  ['courier new', cousine],
  ['liberation mono', cousine],
])

/** How much wider than Arial, or Courier New, a face is at most of which only the name is known (Verdana is by 1.2). */
const unknownFactor = 1.2

const widened = ({ name, faces: [first, ...others] }: Family, factor: number): Family => {
  const wider = (face: Face): Face => ({
    ...face,
    advance: (codePoint) => {
      const advance = face.advance(codePoint)
      return advance === undefined ? undefined : advance * factor
    },
  })
  return { name, faces: [wider(first), ...others.map(wider)] }
}

const familyOf = ({ families: names, own }: ThemeFont, stand: Family): Family =>
  own ?? known.get(names[0]?.toLowerCase() ?? '') ?? widened(stand, unknownFactor)

/**
 * What a theme's text may be set in: its own faces; and Arial, or what is as wide, where only the name of a face
 * travels (PowerPoint) or a host refuses fonts that are embedded.
 */
export const typesetsOf = ({ fonts, weights }: Theme): [Typeset, ...Typeset[]] => {
  const text = familyOf(fonts.text, arimo)
  const heading = familyOf(fonts.heading, arimo)
  const own: Typeset = { text, heading, code: familyOf(fonts.code, cousine), weights }
  const plain = { ...own, text: arimo, heading: arimo, code: cousine }
  return text === arimo && heading === arimo && own.code === cousine ? [own] : [own, plain]
}
