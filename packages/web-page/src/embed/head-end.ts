import { isElement, isText, type PageElement, type PageNode } from '../page/tree.ts'

/** Where the head of a page ends. */
export interface HeadEnd {
  readonly offset: number
  /** Whether `</head>` stands there; else something does that a head cannot hold, or nothing. */
  readonly isWritten: boolean
}

/**
 * Where the head of a page ends as its parser sees it, whatever tags were left out: before `</head>`, else before what
 * opens the body, else after all that the head holds. Undefined where nothing says it.
 */
export const headEnd = (html: PageElement | undefined): HeadEnd | undefined => {
  const [head, body] = (html?.childNodes ?? []).filter(isElement)
  const place = head?.sourceCodeLocation
  if (place?.endTag) return { offset: place.endTag.startOffset, isWritten: true }
  // Where text ends the head, the parser gives the place of a tag before it.
  const end =
    place === null || place === undefined ? undefined : Math.max(place.endOffset, endOfLast(head) ?? 0)
  const offset = end ?? startOf(body) ?? endOfLast(head) ?? html?.sourceCodeLocation?.startTag?.endOffset
  return offset === undefined ? undefined : { offset, isWritten: false }
}

/** Where a body begins: with its tag, else with the first of what stands in it. */
const startOf = (body: PageElement | undefined): number | undefined =>
  body?.sourceCodeLocation?.startOffset ?? body?.childNodes.find(isShown)?.sourceCodeLocation?.startOffset

const isShown = (node: PageNode): boolean => isElement(node) || isText(node)

const endOfLast = (head: PageElement | undefined): number | undefined =>
  head?.childNodes.at(-1)?.sourceCodeLocation?.endOffset
