import { type FontFile, fontRoles, type Theme, type ThemeFont } from '@trifold/deck'

const mediaTypes: Readonly<Record<FontFile['format'], string>> = {
  woff2: 'font/woff2',
  woff: 'font/woff',
  truetype: 'font/ttf',
  opentype: 'font/otf',
}

/** A theme's own font files as rules of a style sheet; a file that serves several roles stands there once. */
export const embedFonts = ({ fonts }: Theme): string =>
  [...new Set(fontRoles.flatMap((role) => facesOf(fonts[role])))].join('')

const facesOf = ({ families, files }: ThemeFont): string[] =>
  files.map(({ bytes, format, weight, style }) => {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    const source = `url(data:${mediaTypes[format]};base64,${data}) format('${format}')`
    return `@font-face{font-family:'${families[0]}';font-weight:${weights(weight)};font-style:${style};src:${source}}`
  })

/** CSS Fonts 4, section 4.4: two weights are those between which a variable font varies. */
const weights = (weight: FontFile['weight']): string =>
  typeof weight === 'number' ? `${weight}` : weight.join(' ')
