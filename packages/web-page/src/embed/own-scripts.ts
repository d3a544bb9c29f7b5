import { parsePage, type RefusedFor } from '../page/parse-page.ts'
import { attributeOf, isElement, type PageElement, walk } from '../page/tree.ts'

/** The attribute that marks a script as put there by Trifold, with the article that it is of. */
export const ownAttribute = 'data-trifold'

/** A script of ours as it stands in a page. */
export interface OwnScript {
  readonly start: number
  readonly end: number
  /** Text between the tags. */
  readonly text: string
  readonly isClosed: boolean
}

/** What embedding asks of a page: our scripts, and the elements between which a head ends. */
export interface PageOutline {
  readonly own: readonly OwnScript[]
  readonly html: PageElement | undefined
  /** Whether any element or document type was written; a parser makes a page of anything. */
  readonly isPage: boolean
}

/** Reads of a page what embedding has to know, or says over which limit it is. */
export const outlineOf = (html: string, id: string): PageOutline | { readonly refused: RefusedFor } => {
  const parsed = parsePage(html)
  if ('refused' in parsed) return parsed
  const own: OwnScript[] = []
  let isPage = false
  walk(parsed.document, (node) => {
    if (node.nodeName === '#documentType') isPage = true
    if (!isElement(node)) return undefined
    isPage ||= node.sourceCodeLocation != null
    const script = ownScript(node, html, id)
    if (script !== undefined) own.push(script)
    return undefined
  })
  const root = parsed.document.childNodes.find((node) => isElement(node))
  // The parser moves what no table may hold to before it.
  own.sort((a, b) => a.start - b.start)
  return { own, isPage, html: root !== undefined && isElement(root) ? root : undefined }
}

const ownScript = (element: PageElement, html: string, id: string): OwnScript | undefined => {
  if (element.tagName !== 'script' || attributeOf(element, ownAttribute) !== id) return undefined
  const place = element.sourceCodeLocation
  if (!place?.startTag) return undefined
  const { startOffset: start, endOffset: end, endTag } = place
  const text = html.slice(place.startTag.endOffset, endTag?.startOffset ?? end)
  return { start, end, text, isClosed: endTag !== undefined }
}
