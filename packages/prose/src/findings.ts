import { type Finding, limits, type Position } from '@trifold/core'

/** Every finding of this package, in one place. */

export const htmlAllowed = (names: readonly string[]): Finding => ({
  code: 'html-allowed',
  severity: 'warning',
  message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} shown as text: raw HTML is limited to safe text markup.`,
  help: 'Write in Markdown what it shows, link to what it embeds, or delete it; markup to be read stands in a block of code.',
})

/** Of an element that stays: `names` are its attributes that do not. */
export const attributesAllowed = (names: readonly string[]): Finding => ({
  code: 'html-allowed',
  severity: 'warning',
  message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} left out of Markdown: what runs, loads or sends something stays in no output.`,
  help: 'Delete what is named; markup to be read stands in a block of code.',
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
  message: `The template ${name} cannot be filled: ${toldByHandlebars(reason)}.`,
  help: 'Correct the template, or remove it to use the one that comes with Trifold.',
})

/** The line of a template at which Handlebars gave up, if it tells one. */
export const templatePlace = (source: string, reason: string): Position | undefined => {
  const line = Number(/^(?:Parse|Lexical) error on line (\d+)/.exec(reason)?.[1] ?? 0)
  const text = source.split(/\r\n|\n|\r/)[line - 1]
  if (text === undefined) return undefined
  return { start: { line, column: 1 }, end: { line, column: text.length + 1 } }
}

const shorten = (url: string): string => (url.length <= 120 ? url : `${url.slice(0, 117)}…`)

/** What Handlebars says of a template, without the tokens of its grammar that it expected. */
const toldByHandlebars = (reason: string): string => {
  const [, line] = /^(?:Parse|Lexical) error on line (\d+)/.exec(reason) ?? []
  if (line === undefined) return (reason.split('\n', 1)[0] ?? '').replace(/[.:]?\s*$/, '')
  return /got 'EOF'/.test(reason)
    ? 'it ends before all of its blocks are closed'
    : `Handlebars does not understand its line ${line}`
}
