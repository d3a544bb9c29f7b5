/** The colours of a palette that slides show code in, beside that of the text; a number is that of a subject's hue, from 1. */
export type CodeColour = 'muted' | 'accent' | 1 | 2 | 3 | 4

/** What each class of highlight.js is shown in on slides, without `hljs-`; style sheets have the same. */
export const codeColours: ReadonlyMap<string, CodeColour> = new Map(
  (
    [
      ['muted', 'comment quote'],
      [1, 'keyword selector-tag built_in name tag doctag'],
      [2, 'number literal variable template-variable attr type symbol'],
      [3, 'string regexp addition attribute'],
      [4, 'title section'],
      ['accent', 'deletion'],
    ] as const
  ).flatMap(([colour, names]) => names.split(' ').map((name): [string, CodeColour] => [name, colour])),
)

/** The colour that an element's classes give it. */
export const colourOf = (className: unknown): CodeColour | undefined => {
  if (!Array.isArray(className)) return undefined
  for (const name of className) {
    const colour = codeColours.get(String(name).replace(/^hljs-/, ''))
    if (colour !== undefined) return colour
  }
  return undefined
}
