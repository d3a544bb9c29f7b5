import { element } from '../xml/element.ts'

/** `anchor` of `a:bodyPr`: where text stands that is lower than its box. */
export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const

/** How text stands in its box. */
export interface BodyOptions {
  readonly anchor: keyof typeof anchors
  readonly rtl: boolean
  /** Text that somebody adds makes type smaller, where the program can do that. */
  readonly shrinks?: boolean
}

/** `a:bodyPr`: text wraps at the box's very edges, as it was measured. */
export const bodyProperties = ({ anchor, rtl, shrinks }: BodyOptions): string =>
  element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      rtlCol: rtl,
      anchor: anchors[anchor],
    },
    element(shrinks === true ? 'a:normAutofit' : 'a:noAutofit'),
  )
