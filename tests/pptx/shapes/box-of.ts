import type { Element } from '@xmldom/xmldom'
import { childrenOf, firstOf, numberOf } from './elements.ts'
import type { Box } from './shape.ts'

const emuPerPoint = 12_700

/** The box that a shape itself names; undefined where it inherits one. */
export const ownBox = (shape: Element): Box | undefined => {
  const transform =
    childrenOf(shape, 'p:xfrm')[0] ??
    childrenOf(shape, 'p:spPr').flatMap((node) => childrenOf(node, 'a:xfrm'))[0]
  const [offset, extent] = [
    transform && firstOf(transform, 'a:off'),
    transform && firstOf(transform, 'a:ext'),
  ]
  if (offset === undefined || extent === undefined) return undefined
  return inPoints(
    numberOf(offset, 'x'),
    numberOf(offset, 'y'),
    numberOf(extent, 'cx'),
    numberOf(extent, 'cy'),
  )
}

/** A box given in EMU. */
export const inPoints = (x: number, y: number, width: number, height: number): Box => ({
  x: x / emuPerPoint,
  y: y / emuPerPoint,
  width: width / emuPerPoint,
  height: height / emuPerPoint,
})

/** `p:ph` of a shape. */
export const placeholderOf = (shape: Element): { type: string; idx?: string } | undefined => {
  const node = firstOf(shape, 'p:ph')
  if (node === undefined) return undefined
  const idx = node.getAttribute('idx')
  return { type: node.getAttribute('type') ?? 'obj', ...(idx === null ? {} : { idx }) }
}

/** Types of placeholders that inherit from the master's of another type. */
const masterTypes: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  subTitle: 'body',
  obj: 'body',
  tbl: 'body',
  pic: 'body',
  chart: 'body',
  dgm: 'body',
  media: 'body',
  clipArt: 'body',
}

/** The shape of a layout that a slide's placeholder takes its box from: that of its number, else of its type. */
export const inLayout = (shapes: readonly Element[], wanted: { type: string; idx?: string }) =>
  shapes.find((shape) => {
    const found = placeholderOf(shape)
    return (
      found !== undefined &&
      (wanted.idx === undefined ? found.type === wanted.type : found.idx === wanted.idx)
    )
  })

/** The shape of the master that a layout's placeholder takes its box from. */
export const inMaster = (shapes: readonly Element[], type: string) =>
  shapes.find((shape) => placeholderOf(shape)?.type === (masterTypes[type] ?? type))
