import type { MathDrawing } from '@trifold/prose'
import { element, text } from '../xml/element.ts'

type Node = MathDrawing['svg']['children'][number]

/** A formula that stands alone as an SVG of its own, in a colour. */
export const formulaSvg = ({ svg }: MathDrawing, colour: string): string => {
  const [, , width, height] = String(svg.properties.viewBox).split(' ')
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}`,
    height: `${height}`,
    viewBox: String(svg.properties.viewBox),
    color: colour,
  }
  return element('svg', root, svg.children.map(print))
}

const print = (node: Node): string => {
  if (node.type === 'text') return text(node.value)
  if (node.type !== 'element') return ''
  const attributes = Object.entries(node.properties).map(([name, value]) => [name, String(value)])
  return element(node.tagName, Object.fromEntries(attributes), node.children.map(print))
}
