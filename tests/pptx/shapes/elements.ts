import type { Element, Node } from '@xmldom/xmldom'

/** The elements right inside another; with a name, those of that name. */
export const childrenOf = (parent: Element, name?: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  )

/** All elements of a name inside another, however deep, in document order. */
export const allOf = (parent: Element, name: string): Element[] => {
  const found: Element[] = []
  // The library's own lists follow the document's changes, which takes several times as long.
  for (let node = parent.firstChild; node !== null; node = following(node, parent))
    if (node.nodeName === name) found.push(node as Element)
  return found
}

/** The first of them. */
export const firstOf = (parent: Element, name: string): Element | undefined => {
  for (let node = parent.firstChild; node !== null; node = following(node, parent))
    if (node.nodeName === name) return node as Element
  return undefined
}

/** The node after another in document order, inside an element. */
const following = (node: Node, inside: Element): Node | null => {
  if (node.firstChild !== null) return node.firstChild
  let last: Node | null = node
  while (last !== null && last !== inside) {
    if (last.nextSibling !== null) return last.nextSibling
    last = last.parentNode
  }
  return null
}

export const numberOf = (element: Element | undefined, attribute: string): number =>
  Number(element?.getAttribute(attribute) ?? 0)
