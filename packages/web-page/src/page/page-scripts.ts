import { attributeOf, type PageElement } from './tree.ts'

/** A script of a page that holds, or was meant to hold, JSON-LD. */
export interface PageScript {
  /** Its text as it stands in the file. */
  readonly text: string
  /** Where the text begins in the file, and where the element begins and ends: UTF-16 code units. */
  readonly start: number
  readonly elementStart: number
  readonly elementEnd: number
  readonly id: string | undefined
  /** The type as written. */
  readonly type: string
  /** Whether search engines read it: its type is JSON-LD's. */
  readonly isRead: boolean
}

/** Types that people write for JSON-LD's and that nobody reads. */
const misspelt =
  /^(?:application|text|script)\/(?:ld[-_.]?json|json[-+_.]?ld|ld\+jason|ld\+js|jsonld\+json)$|^text\/ld\+json$|^ld\+json$/

/** The script as JSON-LD, or undefined if it is another kind of script, or has no end. */
export const scriptOf = (element: PageElement, html: string): PageScript | undefined => {
  const type = attributeOf(element, 'type') ?? ''
  const essence = (type.split(';', 1)[0] ?? '').trim().toLowerCase()
  const isRead = essence === 'application/ld+json'
  const place = element.sourceCodeLocation
  if ((!isRead && !misspelt.test(essence)) || !place?.startTag) return undefined
  const start = place.startTag.endOffset
  return {
    text: html.slice(start, place.endTag?.startOffset ?? place.endOffset),
    start,
    elementStart: place.startOffset,
    elementEnd: place.endOffset,
    id: attributeOf(element, 'id'),
    type,
    isRead,
  }
}
