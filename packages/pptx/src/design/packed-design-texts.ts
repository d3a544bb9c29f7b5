import { crc32 } from 'node:zlib'
import { geometries, themes } from '@trifold/deck'
import { deflate } from '../opc/deflate.ts'
import { relationsPart } from '../opc/relations-part.ts'
import { footerMark } from './footer-mark.ts'
import { themeDesign } from './theme-design.ts'

/**
 * What is packed of Trifold's own designs in the size and the language that an article has unless it asks for another: by
 * the checksum of each text, its bytes as base64. The package is built with it; nothing else calls it.
 */
export const packedDesignTexts = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(themes)
      .flatMap(textsOf)
      .map((text) => Buffer.from(text))
      .map((plain) => [crc32(plain), Buffer.from(deflate(plain)).toString('base64')]),
  )

const textsOf = (theme: (typeof themes)[keyof typeof themes]): string[] =>
  themeDesign({
    ...{ theme, dark: false, geometry: geometries['16:9'], rtl: false, lang: 'en' },
    footer: footerMark,
  }).parts.flatMap(({ name, content, relations }) => [
    ...(typeof content === 'string' ? content.split(footerMark) : []),
    ...(relations.length === 0 ? [] : [relationsPart(name, relations).content]),
  ])
