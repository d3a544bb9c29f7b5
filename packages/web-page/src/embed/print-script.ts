import { escapeCharacter, escapeForScript } from '@trifold/core'
import { ownAttribute } from './own-scripts.ts'

/** What is put into a page. */
export interface Snippet {
  /** The graph, as read from `article.jsonld`. */
  readonly data: unknown
  /** By what its script is known again: the article’s slug. Each id has one script in a page. */
  readonly id: string
}

/** Prints data as the script of a page. With `asciiOnly`, what lies beyond ASCII is written as \uXXXX. */
export const printScript = ({ data, id }: Snippet, lineBreak: string, asciiOnly: boolean): string => {
  // A template engine would take `{{` in a text of the article for its own.
  const safe = escapeForScript(JSON.stringify(data, null, 2)).replace(/\{(?=[{%#!])/g, escapeCharacter)
  const json = asciiOnly ? safe.replace(/[^\0-\x7f]/g, escapeCharacter) : safe
  const open = `<script type="application/ld+json" ${ownAttribute}="${escapeAttribute(id)}">`
  return [open, ...json.split('\n'), '</script>'].join(lineBreak)
}

/** Any character that is not a plain one as a reference, whatever the encoding. */
const escapeAttribute = (value: string): string =>
  value.replace(/[^\w ./:#@+~-]/gu, (character) => `&#${character.codePointAt(0)};`)
