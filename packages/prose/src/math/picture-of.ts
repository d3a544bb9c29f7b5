import type { Element, ElementContent } from 'hast'
import type { LiteElement, LiteNode } from 'mathjax-full/js/adaptors/lite/Element.js'
import type { MathDrawing, MathProblem } from './math-drawing.ts'
import { textWidth } from './text-width.ts'

/** Em of the text around a formula for an em of its own: makes its small letters as high as those of the text. */
const scale = 1.12

/** The largest box, in em: beyond it a formula is no longer one. */
const widest = 400
const highest = 200

const shapes: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'line',
  'ellipse',
  'polygon',
  'text',
])

/** Attributes of shapes; none can hold an address or a style. */
const kept: ReadonlySet<string> = new Set(
  [
    'd x y x1 y1 x2 y2 cx cy rx ry width height points transform viewBox preserveAspectRatio',
    'fill stroke stroke-width stroke-dasharray stroke-linecap font-size font-family font-style font-weight',
  ].flatMap((line) => line.split(' ')),
)

/** A picture of a formula from MathJax's own `svg`, which is measured in thousandths of an em. */
export const pictureOf = (svg: LiteNode, display: boolean): Omit<MathDrawing, 'mathml'> | MathProblem => {
  if (!isElement(svg)) return { reason: 'it draws nothing' }
  const view = viewBoxOf(svg)
  if (view === undefined || String(svg.attributes.width).endsWith('%')) {
    return { reason: 'it draws nothing, or more than a page' }
  }
  const { top, width, height } = view
  const box = { width: em(width), height: em(height), depth: em(height + top) }
  if (box.width > widest || box.height > highest) {
    return { reason: `it is ${Math.round(box.width)} em wide and ${Math.round(box.height)} em high` }
  }
  const children = svg.children.flatMap(shapeOf)
  return { ...box, svg: frame(view, children, display) }
}

const viewBoxOf = (svg: LiteElement): Box | undefined => {
  const numbers = String(svg.attributes.viewBox).split(' ').map(Number)
  const [left = 0, top = 0, width = 0, height = 0] = numbers
  return numbers.every(Number.isFinite) && width > 0 && height > 0 ? { left, top, width, height } : undefined
}

/** Thousandths of a formula's em, in em of the text around it. */
const em = (thousandths: number): number => Math.round(thousandths * scale) / 1000

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const isElement = (node: LiteNode | undefined): node is LiteElement =>
  node !== undefined && 'attributes' in node

const shapeOf = (node: LiteNode): ElementContent[] => {
  if (!isElement(node)) return [{ type: 'text', value: node.value }]
  if (!shapes.has(node.kind)) return []
  const properties = propertiesOf(node)
  const children = node.children.flatMap(shapeOf)
  // A group that says nothing of its shapes.
  if (node.kind === 'g' && Object.keys(properties).length === 0) return children
  return [{ type: 'element', tagName: node.kind, properties, children }]
}

const propertiesOf = (node: LiteElement): Element['properties'] => {
  const properties: Element['properties'] = {}
  for (const [name, value] of Object.entries(node.attributes)) {
    if (kept.has(name) && isHarmless(String(value))) properties[name] = String(value)
  }
  const thickness = /stroke-width:\s*([\d.]+)/.exec(String(node.attributes.style))?.[1]
  if (thickness !== undefined) properties['stroke-width'] = thickness
  // Lines of a table, which MathJax's own style sheet would draw.
  if ('data-line' in node.attributes || 'data-frame' in node.attributes) {
    properties['stroke-width'] ??= '70'
    properties.fill = 'none'
  }
  if (node.kind !== 'text') return properties
  // Set in a font that nobody knows here: drawn as wide as it was taken to be.
  const length = Math.round(
    textWidth(node.children.map((child) => ('value' in child ? child.value : '')).join('')) * 1000,
  )
  return { ...properties, textLength: String(length), lengthAdjust: 'spacingAndGlyphs' }
}

/** A colour may not be the address of one. */
const isHarmless = (value: string): boolean => !/url|[:@\\]/i.test(value)

/** The whole of a display formula; of one in a line only what is above the baseline, which the rest is drawn below. */
const frame = ({ left, top, width, height }: Box, children: ElementContent[], display: boolean): Element => {
  const shown = display ? height : -top
  return {
    type: 'element',
    tagName: 'svg',
    properties: {
      width: `${em(width)}em`,
      height: `${em(shown)}em`,
      viewBox: [left, top, width, shown].map(Math.round).join(' '),
      overflow: display ? undefined : 'visible',
      ariaHidden: 'true',
    },
    children,
  }
}
