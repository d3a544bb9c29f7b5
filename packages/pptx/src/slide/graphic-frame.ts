import type { Box } from '@trifold/deck'
import type { Placeholder } from '../design/design.ts'
import { placeholderMark } from '../shapes/text-shape.ts'
import { transform } from '../shapes/transform.ts'
import { element } from '../xml/element.ts'
import type { PieceContext } from './write-piece.ts'

/** A table in its frame. */
export interface TableFrame {
  readonly id: number
  readonly name: string
  /** For those who do not see it: what the table is about. */
  readonly description: string
  readonly box: Box
  readonly place: Placeholder | undefined
  /** `a:tbl`. */
  readonly table: string
}

/** `p:graphicFrame` (ECMA-376, 19.3.1.21) with a table. */
export const tableFrame = (frame: TableFrame, { design }: PieceContext): string => {
  const { id, name, description, box, place, table } = frame
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      element('p:cNvPr', { id, name, descr: description }),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: true })]),
      element('p:nvPr', {}, place === undefined ? '' : placeholderMark(place)),
    ]),
    transform(box, design.scale, 'p:xfrm'),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table),
    ]),
  ])
}
