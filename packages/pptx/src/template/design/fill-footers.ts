import type { Document, Element } from '@xmldom/xmldom'
import type { Design } from '../../design/design.ts'
import type { Part } from '../../opc/part.ts'
import { withoutForbidden } from '../../xml/element.ts'
import { attribute, child, children, descendants, isNamed, namespaces } from '../package/elements.ts'
import { readXml } from '../package/read-xml.ts'
import { serialize } from './template-parts.ts'

/**
 * A template's design whose layouts have words in their footers, as they have when somebody puts some there for all
 * slides: LibreOffice sets footers as their layouts' are set, and those without words in a face of its own.
 */
export const fillFooters = (design: Design, words: string): Design => {
  const layouts = new Set(Object.values(design.layouts).map(({ part }) => part))
  return {
    ...design,
    parts: design.parts.map((part) => (layouts.has(part.name) ? filled(part, words) : part)),
  }
}

const filled = (part: Part, words: string): Part => {
  if (typeof part.content === 'function') return part
  const bytes = typeof part.content === 'string' ? new TextEncoder().encode(part.content) : part.content
  const read = readXml(bytes)
  if ('problem' in read) return part
  const empty = emptyFooters(read.document)
  for (const paragraph of empty) putWords(paragraph, words, read.document)
  return empty.length === 0 ? part : { ...part, content: serialize(read.document) }
}

/** The paragraphs of footers that hold nothing. */
const emptyFooters = (document: Document): Element[] =>
  descendants(document.documentElement ?? undefined).flatMap((shape) => {
    if (!isNamed(shape, 'p:sp')) return []
    const place = child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')
    const [paragraph, ...others] = children(child(shape, 'p:txBody'), 'a:p')
    const isEmpty = paragraph !== undefined && children(paragraph, 'a:r').length === 0 && others.length === 0
    return attribute(place, 'type') === 'ftr' && isEmpty ? [paragraph] : []
  })

const putWords = (paragraph: Element, words: string, document: Document): void => {
  const run = document.createElementNS(namespaces.a, 'a:r')
  const text = document.createElementNS(namespaces.a, 'a:t')
  text.appendChild(document.createTextNode(withoutForbidden(words)))
  run.appendChild(text)
  paragraph.insertBefore(run, child(paragraph, 'a:endParaRPr') ?? null)
}
