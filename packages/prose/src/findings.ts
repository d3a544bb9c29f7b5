import { type Finding, limits } from '@trifold/core'

/** Every finding of this package, in one place. */

export const htmlAllowed = (names: readonly string[]): Finding => ({
  code: 'html-allowed',
  severity: 'warning',
  message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} shown as text: raw HTML is limited to safe text markup.`,
  help: 'Write in Markdown what it shows, link to what it embeds, or delete it; markup to be read stands in a block of code.',
})

export const htmlDepth = (): Finding => ({
  code: 'html-depth',
  severity: 'warning',
  message: `Raw HTML is nested more deeply than ${limits.blockDepth} elements; the tags after that are shown as text.`,
  help: 'Close the elements that are still open.',
})

export const linkSchemeSafe = (scheme: string): Finding => ({
  code: 'link-scheme-safe',
  severity: 'warning',
  message: `A link to “${scheme}:” is shown as plain text; links are http, https, mailto, relative or #anchor.`,
  help: 'Link to a web page, or remove the link.',
})

export const imageLocal = (url: string): Finding => ({
  code: 'image-local',
  severity: 'warning',
  message: `The image ${shorten(url)} is on another machine; outputs request nothing, so it is shown as a link.`,
  help: 'Save the image beside the article and name that file.',
})

export const mathValid = (reason: string): Finding => ({
  code: 'math-valid',
  severity: 'warning',
  message: `This formula cannot be drawn: ${reason}. It is shown as the TeX that it is written in.`,
  help: 'Correct the TeX between the dollar signs; dollar signs that are meant as text stand after a backslash.',
})

/** A user's own template that cannot be filled. */
export const templateValid = (name: string, reason: string): Finding => ({
  code: 'template-valid',
  severity: 'error',
  message: `The template ${name} cannot be filled: ${reason.replace(/\.?\s*$/, '.')}`,
  help: 'Correct the template, or remove it to use the one that comes with Trifold.',
})

const shorten = (url: string): string => (url.length <= 120 ? url : `${url.slice(0, 117)}…`)
