import type { Finding } from '@trifold/core'

/** A picture that no presentation can hold as it is, and that could not be made into one that it can. */
export const imageDrawable = (url: string, reason: string): Finding => ({
  code: 'image-drawable',
  severity: 'warning',
  message: `The image ${shorten(url)} cannot be drawn for PowerPoint: ${reason}. Its words stand in its place.`,
  help: 'Save it anew from the program that made it, or as PNG.',
})

/** Text in a picture that no face at hand has the letters of. */
export const imageTextDrawn = (what: string, characters: string): Finding => ({
  code: 'image-text-drawn',
  severity: 'warning',
  message: `${what} has text that Trifold has no letters for (${[...characters].slice(0, 12).join('')}): in PowerPoint boxes stand for them.`,
  help: 'Turn the text into paths in the program that made the picture, name a font file in the theme, or save it as PNG.',
})

/** An address, cut where it is long. */
export const shorten = (url: string): string => (url.length <= 120 ? url : `${url.slice(0, 117)}…`)
