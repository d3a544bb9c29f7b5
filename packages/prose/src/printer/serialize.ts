import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Prints hast as HTML, or as well-formed XML. */
export const serialize = (nodes: readonly ElementContent[], xml: boolean): string =>
  toHtml(
    { type: 'root', children: clean(nodes, xml) },
    { characterReferences: { useNamedReferences: true }, closeSelfClosing: xml },
  )

// Control characters that neither HTML nor XML may hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const clean = (nodes: readonly ElementContent[], xml: boolean): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'comment') return []
    if (node.type === 'text') return [{ ...node, value: node.value.replace(forbidden, '\uFFFD') }]
    const properties = xml ? { ...namespaceOf(node), ...withValues(node.properties) } : node.properties
    return [{ ...node, properties, children: clean(node.children, xml) }]
  })

/** HTML knows these elements by name, XML by namespace alone. */
const namespaceOf = ({ tagName }: Element): Element['properties'] => {
  if (tagName === 'svg') return { xmlns: 'http://www.w3.org/2000/svg' }
  return tagName === 'math' ? { xmlns: 'http://www.w3.org/1998/Math/MathML' } : {}
}

/** XML has no attributes without a value. */
const withValues = (properties: Element['properties']): Element['properties'] =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value === true ? 'true' : value]),
  )
