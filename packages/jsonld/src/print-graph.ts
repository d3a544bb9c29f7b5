import { escapeForScript } from '@trifold/core'
import type { GraphObject } from './graph/description.ts'

/** A whole document: schema.org’s context, and every node in one graph. */
export interface GraphDocument {
  '@context': 'https://schema.org'
  '@graph': GraphObject[]
}

/** The document as a file of its own. */
export const printGraph = (document: GraphDocument): string => `${JSON.stringify(document, null, 2)}\n`

/** The document as an element for a page. */
export const printSnippet = (document: GraphDocument): string =>
  `<script type="application/ld+json">\n${escapeForScript(JSON.stringify(document, null, 2))}\n</script>\n`
