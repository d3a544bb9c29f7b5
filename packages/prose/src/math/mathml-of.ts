import type { Element, ElementContent } from 'hast'
import type { MmlNode, TextNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'

/** Attributes that change what a formula says; how it looks is the picture's business. */
const attributes = ['mathvariant', 'linethickness', 'notation', 'columnspan', 'rowspan']

/** Elements of MathML that say something, by the name that MathJax has for them. */
const names: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'mi mn mo mtext ms mrow mfrac msqrt mroot mfenced menclose msub msup msubsup munder mover munderover',
    'mmultiscripts mprescripts mtable mtr mlabeledtr mtd',
  ]
    .flatMap((line) => line.split(' '))
    .map((name) => [name, name])
    .concat([
      ['TeXAtom', 'mrow'],
      ['none', 'mrow'],
    ]),
)

/** A formula as MathML (Core), its TeX as an annotation. */
export const mathmlOf = (root: MmlNode, tex: string, display: boolean): Element => ({
  type: 'element',
  tagName: 'math',
  properties: display ? { display: 'block' } : {},
  children: [
    make('semantics', {}, [
      make('mrow', {}, childrenOf(root).flatMap(contentOf)),
      make('annotation', { encoding: 'application/x-tex' }, [{ type: 'text', value: tex }]),
    ]),
  ],
})

const make = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** MathJax's declarations say less of a child than it is; leaves have none, and empty places are holes. */
const childrenOf = (node: MmlNode): MmlNode[] =>
  ((node.childNodes ?? []) as (MmlNode | null)[]).filter((child) => child !== null)

/** Elements that only group or space vanish; each child of the others is exactly one element. */
const contentOf = (node: MmlNode): ElementContent[] => {
  // Every node of this kind is a text node; MathJax's declarations do not tell.
  if (node.kind === 'text') return [{ type: 'text', value: (node as unknown as TextNode).getText() }]
  if (node.kind === 'mspace' || node.kind === 'mphantom') return []
  const name = names[node.kind]
  if (name === undefined) return childrenOf(node).flatMap(contentOf)
  const children = isScripted(name)
    ? childrenOf(node).map((child) => oneOf(contentOf(child)))
    : childrenOf(node).flatMap(contentOf)
  if (name === 'mrow' && children.length < 2) return children
  return [make(name, propertiesOf(node), children)]
}

/** Whether the place of a child tells its meaning. */
const isScripted = (name: string): boolean =>
  /^(mfrac|mroot|m(sub|sup|under|over)+|mmultiscripts)$/.test(name)

const oneOf = (content: ElementContent[]): ElementContent => {
  const [only] = content
  return content.length === 1 && only !== undefined ? only : make('mrow', {}, content)
}

const propertiesOf = (node: MmlNode): Element['properties'] => {
  const properties: Element['properties'] = {}
  for (const name of attributes) {
    const value = node.attributes.getExplicit(name)
    if (value !== undefined && !String(value).startsWith('-')) properties[name] = String(value)
  }
  return properties
}
