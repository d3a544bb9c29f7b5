import type { Remember } from '@trifold/core'
import type { Theme } from '@trifold/deck'
import { chooseSlices, type FaceUse, faceNear, families, type Slice } from '@trifold/fonts'
import type { FaceCharacters } from './inventory.ts'

/** Rules that embed glyphs. */
export interface Slices {
  /** Equal for equal rules. */
  readonly key: string
  readonly rules: string
}

/** Rules that embed, of the faces that come with Trifold, the glyphs that a deck shows; none for faces of the theme's own. */
export const embedSlices = async (
  faces: readonly FaceCharacters[],
  theme: Theme,
  shared: Remember,
): Promise<Slices> => {
  const choices = chooseSlices(faces.flatMap((characters) => usesOf(characters, theme)))
  const key = choices.map(({ name }) => name).join(' ')
  const rules = choices.map(({ name, load }) => shared(`slice ${name}`, async () => ruleOf(await load())))
  return { key, rules: (await Promise.all(rules)).join('') }
}

const ruleOf = ({ family, weight, style, range, woff2 }: Slice): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};unicode-range:${range};src:url(data:font/woff2;base64,${woff2})}`

/**
 * The faces in which a theme shows some characters: what is bold may be text or a heading, and italics that are sloped
 * letters are the browser's to draw.
 */
const usesOf = ({ code, bold, italic, codePoints }: FaceCharacters, { fonts, weights }: Theme): FaceUse[] => {
  const wanted = code
    ? [{ font: fonts.code, weight: bold ? 700 : 400 }]
    : bold
      ? [
          { font: fonts.heading, weight: weights.heading },
          { font: fonts.text, weight: 700 },
        ]
      : [{ font: fonts.text, weight: weights.text }]
  return wanted.flatMap(({ font, weight }) => {
    const family = Object.values(families).find(({ name }) => name === font.families[0])
    if (family === undefined || font.files.length > 0) return []
    const face = faceNear(family, weight, italic && !family.sloped ? 'italic' : 'normal')
    return [{ family: family.name, weight: face.weight, style: face.style, codePoints }]
  })
}
