import type { Deck, Theme } from '@trifold/deck'
import { type FaceUse, faceNear, families, slicesFor } from '@trifold/fonts'
import { charactersByFace, type FaceCharacters } from './characters-by-face.ts'

/** Rules that embed, of the faces that come with Trifold, the glyphs that a deck shows; none for faces of the theme's own. */
export const embedSlices = async (deck: Deck, theme: Theme): Promise<string> => {
  const uses = charactersByFace(deck).flatMap((characters) => usesOf(characters, theme))
  const slices = await slicesFor(uses)
  return slices
    .map(
      ({ family, weight, style, range, woff2 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};unicode-range:${range};src:url(data:font/woff2;base64,${woff2})}`,
    )
    .join('')
}

/**
 * The faces in which a theme shows some characters: what is bold may be text or a heading, and italics that are sloped
 * letters are the browser's to draw.
 */
const usesOf = ({ role, bold, italic, codePoints }: FaceCharacters, { fonts, weights }: Theme): FaceUse[] => {
  const wanted =
    role === 'code'
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
