import { families } from '@trifold/fonts'

/** The characters of an SVG’s text that no face of ours has, each once: they are drawn as boxes. */
export const undrawnText = (svg: string): string => {
  const [face] = families.arimo.faces
  const words = svg.replace(/<!--[^-]*|<(?:style|title|desc|metadata)\b[^<>]*>[^<]*|<[^<>]*>|&[#\w]*;/g, '')
  const unknown = new Set(
    [...words].filter((char) => !/\s/.test(char) && face.advance(char.codePointAt(0) ?? 0) === undefined),
  )
  return [...unknown].join('')
}
