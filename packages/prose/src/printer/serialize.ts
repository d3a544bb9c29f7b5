import type { Element, ElementContent } from 'hast'
import { find, html, svg } from 'property-information'
import { escapeAttribute, escapeName, escapeText } from './escape.ts'

/** Prints hast as HTML, or as well-formed XML, in the bytes of hast-util-to-html; comments are left out. */
export const serialize = (nodes: readonly ElementContent[], xml: boolean): string =>
  contentOf(nodes, html, xml)

type Schema = typeof html

const contentOf = (nodes: readonly ElementContent[], schema: Schema, xml: boolean): string => {
  let printed = ''
  for (const node of nodes) {
    if (node.type === 'text') printed += escapeText(node.value)
    else if (node.type === 'element') printed += elementOf(node, schema, xml)
  }
  return printed
}

/** Elements without content (https://html.spec.whatwg.org/#void-elements), and those that once were. */
const voids: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements of SVG that hold HTML (https://html.spec.whatwg.org/#html-integration-point). */
const integrationPoints: ReadonlySet<string> = new Set(['desc', 'foreignObject', 'title'])

const elementOf = (node: Element, around: Schema, xml: boolean): string => {
  const { tagName } = node
  const schema = tagName === 'svg' ? svg : around
  const start = `<${tagName}${attributesOf(xml ? withNamespace(node) : node.properties, schema, xml)}`
  const content = contentOf(node.children, integrationPoints.has(tagName) ? html : schema, xml)
  if (content === '' && around === html && voids.has(tagName)) return xml ? `${start} />` : `${start}>`
  return `${start}>${content}</${tagName}>`
}

/** HTML knows these elements by name, XML by namespace alone. */
const namespaces: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
}

const withNamespace = ({ tagName, properties }: Element): Element['properties'] => {
  const xmlns = namespaces[tagName]
  return xmlns === undefined ? properties : { xmlns, ...properties }
}

const attributesOf = (properties: Element['properties'], schema: Schema, xml: boolean): string => {
  let printed = ''
  for (const key in properties) {
    const value = properties[key]
    if (value === undefined || value === null) continue
    const attribute = attributeOf(find(schema, key), xml && value === true ? 'true' : value)
    if (attribute !== '') printed += ` ${attribute}`
  }
  return printed
}

type Value = NonNullable<Element['properties'][string]>

const attributeOf = (info: ReturnType<typeof find>, value: Value): string => {
  const name = escapeName(info.attribute)
  const isNamed = value === '' || value === info.attribute
  if (info.boolean && (typeof value !== 'string' || isNamed)) return value ? name : ''
  if (info.overloadedBoolean && (typeof value !== 'string' || isNamed)) return value || isNamed ? name : ''
  if (value === true) return name
  if (value === false || Number.isNaN(value)) return ''
  const words = Array.isArray(value) ? value.join(info.commaSeparated ? ', ' : ' ').trim() : String(value)
  return `${name}="${escapeAttribute(words)}"`
}
