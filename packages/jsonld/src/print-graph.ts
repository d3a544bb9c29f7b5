import { escapeForScript } from '@trifold/core'
import type { GraphObject } from './graph/description.ts'

/** A whole document: schema.org’s context, and every node in one graph. */
export interface GraphDocument {
  '@context': 'https://schema.org'
  '@graph': GraphObject[]
}

/** The document as JSON: the text of a file of its own. */
export const printGraph = (document: GraphDocument): string => `${JSON.stringify(document, null, 2)}\n`

/** A printed document as an element for a page. */
export const printSnippet = (json: string): string =>
  `<script type="application/ld+json">\n${escapeForScript(json)}</script>\n`
