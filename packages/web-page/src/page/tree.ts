import type { DefaultTreeAdapterTypes } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.Node
export type PageElement = DefaultTreeAdapterTypes.Element

/** Whether a node is an element, of any namespace. */
export const isElement = (node: PageNode): node is PageElement => 'tagName' in node

/** Whether a node is text. */
export const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** An attribute's value, or undefined where there is none. */
export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** What a visitor says of a node: `skip` leaves out what is inside it. */
export type Visit = (node: PageNode) => 'skip' | undefined

/**
 * Visits every node in the order of the document, without recursion; `leave` is called when all inside an element was
 * visited. What a `<template>` holds is no part of the document.
 */
export const walk = (
  root: PageNode,
  enter: Visit,
  leave: (element: PageElement) => void = () => {},
): void => {
  const open: { node: PageNode; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = 'childNodes' in top.node ? top.node.childNodes[top.next] : undefined
    top.next += 1
    if (child === undefined) {
      if (isElement(top.node)) leave(top.node)
      open.pop()
    } else if (enter(child) !== 'skip') open.push({ node: child, next: 0 })
  }
}
