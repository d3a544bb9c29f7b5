import type { Document, Element } from '@xmldom/xmldom'
import { attribute, child, children, integer, namespaces } from '../package/elements.ts'
import { shapesWithPlaceholder } from './shapes-with-placeholder.ts'

/**
 * Gives a master without text styles those that its own sample text shows, as LibreOffice writes it: slides inherit
 * styles alone. Says whether anything was changed.
 */
export const mendMaster = (document: Document): boolean => {
  const root = document.documentElement ?? undefined
  if (root === undefined || child(root, 'p:txStyles') !== undefined) return false
  const shapes = shapesWithPlaceholder(child(root, 'p:cSld'))
  const paragraphsOf = (type: string) =>
    shapes
      .filter((shape) => shape.type === type)
      .flatMap(({ shape }) => children(child(shape, 'p:txBody'), 'a:p'))
  const styles = document.createElementNS(namespaces.p, 'p:txStyles')
  for (const [name, type] of [
    ['p:titleStyle', 'title'],
    ['p:bodyStyle', 'body'],
  ] as const) {
    const style = document.createElementNS(namespaces.p, name)
    for (const level of levelsShown(document, paragraphsOf(type))) style.appendChild(level)
    styles.appendChild(style)
  }
  styles.appendChild(document.createElementNS(namespaces.p, 'p:otherStyle'))
  // Only extensions may follow (ECMA-376 part 1, section 19.3.1.42).
  root.insertBefore(styles, child(root, 'p:extLst') ?? null)
  return true
}

/** The first paragraph of each level as what the level is set in, in the order of levels. */
export const levelsShown = (document: Document, paragraphs: readonly Element[]): Element[] =>
  Array.from({ length: 9 }, (_, level) => level).flatMap((level) => {
    const shown = paragraphs.find((paragraph) => (integer(child(paragraph, 'a:pPr'), 'lvl') ?? 0) === level)
    return shown === undefined ? [] : [levelOf(document, shown, level + 1)]
  })

const levelOf = (document: Document, paragraph: Element, number: number): Element => {
  const level = document.createElementNS(namespaces.a, `a:lvl${number}pPr`)
  const properties = child(paragraph, 'a:pPr')
  if (properties !== undefined) copy(properties, level, new Set(['lvl']))
  const run = child(paragraph, 'a:r', 'a:rPr') ?? child(paragraph, 'a:endParaRPr')
  const letters = document.createElementNS(namespaces.a, 'a:defRPr')
  if (run !== undefined) copy(run, letters, new Set(['lang', 'altLang', 'dirty', 'err']))
  level.appendChild(letters)
  return level
}

const copy = (from: Element, to: Element, without: ReadonlySet<string>): void => {
  for (const { name } of [...from.attributes])
    if (!without.has(name)) to.setAttribute(name, attribute(from, name) ?? '')
  for (let node = from.firstChild; node !== null; node = node.nextSibling)
    to.appendChild(node.cloneNode(true))
}
