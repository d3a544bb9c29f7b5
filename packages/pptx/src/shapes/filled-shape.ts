import type { Box } from '@trifold/deck'
import type { Scale } from '../units.ts'
import { element } from '../xml/element.ts'
import { decorativeMark } from './decorative-mark.ts'
import { transform } from './transform.ts'

/** A shape that is no more than its colour. */
export interface FilledShape {
  readonly id: number
  readonly name: string
  readonly box: Box
  /** A colour as an element of DrawingML. */
  readonly fill: string
  readonly form?: 'rectangle' | 'ellipse'
}

/** A filled shape without a line; readers to screens pass it over. */
export const filledShape = ({ id, name, box, fill, form = 'rectangle' }: FilledShape, scale: Scale): string =>
  element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }, decorativeMark),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      transform(box, scale),
      element('a:prstGeom', { prst: form === 'ellipse' ? 'ellipse' : 'rect' }, [element('a:avLst')]),
      element('a:solidFill', {}, fill),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
  ])
