import type { GraphObject } from './graph/description.ts'

/** A whole document: schema.org’s context, and every node in one graph. */
export interface GraphDocument {
  '@context': 'https://schema.org'
  '@graph': GraphObject[]
}

/** The document as a file of its own. */
export const printGraph = (document: GraphDocument): string => `${JSON.stringify(document, null, 2)}\n`

/**
 * The document as an element for a page. Characters that could end the element or open a comment, and line
 * separators of older scripts, are written as \uXXXX: every parser of JSON reads back the same.
 */
export const printSnippet = (document: GraphDocument): string =>
  `<script type="application/ld+json">\n${escapeForScript(JSON.stringify(document, null, 2))}\n</script>\n`

const escapeForScript = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
