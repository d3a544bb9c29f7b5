import type { Element } from '@xmldom/xmldom'
import { child, elementsIn, type Name } from '../package/elements.ts'
import { type Place, placeOf } from './read-placeholders.ts'

/** Where each kind of shape says its place. */
const transforms: ReadonlyMap<string, readonly Name[]> = new Map([
  ['sp', ['p:spPr', 'a:xfrm']],
  ['pic', ['p:spPr', 'a:xfrm']],
  ['grpSp', ['p:grpSpPr', 'a:xfrm']],
])

/** Where a master or a layout (`p:cSld`) has pictures and shapes of its own. */
export const decorationsOf = (slide: Element | undefined): Place[] =>
  elementsIn(child(slide, 'p:spTree')).flatMap((shape) => {
    const way = transforms.get(shape.localName ?? '')
    const transform = way === undefined ? undefined : child(shape, ...way)
    return transform === undefined || isPlaceholder(shape) || isBare(shape) ? [] : (placeOf(transform) ?? [])
  })

const isPlaceholder = (shape: Element): boolean =>
  [child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph'), child(shape, 'p:nvPicPr', 'p:nvPr', 'p:ph')].some(
    (mark) => mark !== undefined,
  )

const isBare = (shape: Element): boolean => child(shape, 'p:spPr', 'a:noFill') !== undefined
