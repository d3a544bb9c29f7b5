import type { Element, Node } from '@xmldom/xmldom'

/** The namespaces of a presentation (ECMA-376, transitional). */
export const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const

/** An element by the prefix that this code gives its namespace, whatever prefix its file gives it: `a:xfrm`. */
export type Name = `${keyof typeof namespaces}:${string}`

const isElement = (node: Node): node is Element => node.nodeType === 1

/** The elements directly inside another. */
export const elementsIn = (parent: Element | undefined): Element[] => {
  const found: Element[] = []
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (isElement(node)) found.push(node)
  return found
}

/** Whether an element has a name. */
export const isNamed = (element: Element, name: Name): boolean => {
  const [prefix = '', local] = name.split(':')
  return element.localName === local && element.namespaceURI === Reflect.get(namespaces, prefix)
}

/** The elements of a name directly inside another. */
export const children = (parent: Element | undefined, name: Name): Element[] =>
  elementsIn(parent).filter((element) => isNamed(element, name))

/** The first element that a way of names leads to. */
export const child = (parent: Element | undefined, ...names: readonly Name[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => children(found, name)[0], parent)

/** Every element inside another, in document order. */
export const descendants = (parent: Element | undefined): Element[] =>
  elementsIn(parent).flatMap((element) => [element, ...descendants(element)])

/** The value of an attribute without a namespace. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined

/** The same as a whole number; undefined for what is none. */
export const integer = (element: Element | undefined, name: string): number | undefined => {
  const value = attribute(element, name)
  return value !== undefined && /^[+-]?\d{1,12}$/.test(value) ? Number(value) : undefined
}

/** The value of `r:id`, or of another attribute that names a relationship. */
export const relationId = (element: Element, name = 'id'): string | undefined =>
  element.getAttributeNS(namespaces.r, name) ?? undefined
