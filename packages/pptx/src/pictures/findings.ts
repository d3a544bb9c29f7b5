import type { Finding } from '@trifold/core'

/** A picture that no presentation can hold as it is, and that could not be made into one that it can. */
export const imageDrawable = (url: string, reason: string): Finding => ({
  code: 'image-drawable',
  severity: 'warning',
  message: `The image ${url.length <= 120 ? url : `${url.slice(0, 117)}…`} cannot be drawn for PowerPoint: ${reason}. Its words stand in its place.`,
  help: 'Save it anew from the program that made it, or as PNG.',
})
