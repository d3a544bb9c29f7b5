import type { Document, Element } from '@xmldom/xmldom'
import { child, children, integer, namespaces } from '../package/elements.ts'
import { levelsShown } from './mend-master.ts'
import { type PlaceholderShape, shapesWithPlaceholder } from './shapes-with-placeholder.ts'

/**
 * Makes a layout that LibreOffice wrote follow its master, as it does there: in the file, layouts of all masters have the
 * places of one of them. A subtitle is set as its sample text shows. `master` is `p:cSld` of the master. Says whether
 * anything was changed.
 */
export const mendOfficeLayout = (document: Document, master: Element | undefined): boolean => {
  const shapes = shapesWithPlaceholder(child(document.documentElement ?? undefined, 'p:cSld'))
  const title = shapes.find(({ type }) => type === 'title')
  const texts = shapes.filter(({ type }) => bodies.has(type))
  const body = shapesWithPlaceholder(master).find(({ type }) => type === 'body')
  if (title === undefined || body === undefined) return false
  inherit(title)
  for (const subtitle of texts.filter(({ type }) => type === 'subTitle')) showSample(document, subtitle)
  const [first, ...others] = texts
  if (first !== undefined && others.length === 0) inherit(first)
  else moveInto(texts, extentOf(body.shape))
  return true
}

const bodies: ReadonlySet<string> = new Set(['obj', 'body', 'subTitle'])

/** A subtitle keeps how its lines stand, which is its own. */
const inherit = ({ shape, type }: PlaceholderShape): void => {
  const place = child(shape, 'p:spPr', 'a:xfrm')
  place?.parentNode?.removeChild(place)
  if (type !== 'subTitle') plain(shape)
}

const plain = (shape: Element): void => {
  const properties = child(shape, 'p:txBody', 'a:bodyPr')
  if (properties === undefined) return
  for (const { name } of [...properties.attributes]) properties.removeAttribute(name)
  while (properties.firstChild !== null) properties.removeChild(properties.firstChild)
}

/** Four edges, in EMU. */
interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const extentOf = (shape: Element): Extent | undefined => {
  const offset = child(shape, 'p:spPr', 'a:xfrm', 'a:off')
  const size = child(shape, 'p:spPr', 'a:xfrm', 'a:ext')
  const [left, top] = [integer(offset, 'x'), integer(offset, 'y')]
  const [width, height] = [integer(size, 'cx'), integer(size, 'cy')]
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined
  return { left, top, right: left + width, bottom: top + height }
}

/** Moves places of text so that together they take another room, beside each other as before. */
const moveInto = (texts: readonly PlaceholderShape[], room: Extent | undefined): void => {
  const placed = texts.flatMap(({ shape }) => {
    const extent = extentOf(shape)
    return extent === undefined ? [] : [{ shape, extent }]
  })
  if (room === undefined || placed.length === 0) return
  const edge = (name: keyof Extent, most: (...values: number[]) => number): number =>
    most(...placed.map(({ extent }) => extent[name]))
  const left = edge('left', Math.min)
  const top = edge('top', Math.min)
  const across = (room.right - room.left) / Math.max(1, edge('right', Math.max) - left)
  const down = (room.bottom - room.top) / Math.max(1, edge('bottom', Math.max) - top)
  for (const { shape, extent } of placed) {
    const place = child(shape, 'p:spPr', 'a:xfrm')
    const set = (name: 'a:off' | 'a:ext', key: string, value: number): void =>
      child(place, name)?.setAttribute(key, `${Math.round(value)}`)
    set('a:off', 'x', room.left + (extent.left - left) * across)
    set('a:off', 'y', room.top + (extent.top - top) * down)
    set('a:ext', 'cx', (extent.right - extent.left) * across)
    set('a:ext', 'cy', (extent.bottom - extent.top) * down)
    plain(shape)
  }
}

/** Makes of the sample text of a place what text there is set in. */
const showSample = (document: Document, { shape }: PlaceholderShape): void => {
  const text = child(shape, 'p:txBody')
  if (text === undefined || child(text, 'a:lstStyle') !== undefined) return
  const style = document.createElementNS(namespaces.a, 'a:lstStyle')
  for (const level of levelsShown(document, children(text, 'a:p'))) style.appendChild(level)
  text.insertBefore(style, child(text, 'a:p') ?? null)
}
