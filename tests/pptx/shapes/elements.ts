import type { Element } from '@xmldom/xmldom'

/** The elements right inside another; with a name, those of that name. */
export const childrenOf = (parent: Element, name?: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  )

/** All elements of a name inside another, however deep. */
export const allOf = (parent: Element, name: string): Element[] => [...parent.getElementsByTagName(name)]

/** The first of them. */
export const firstOf = (parent: Element, name: string): Element | undefined => allOf(parent, name)[0]

export const numberOf = (element: Element | undefined, attribute: string): number =>
  Number(element?.getAttribute(attribute) ?? 0)
