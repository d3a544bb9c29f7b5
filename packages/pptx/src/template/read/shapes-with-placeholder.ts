import type { Element } from '@xmldom/xmldom'
import { attribute, child, descendants, integer } from '../package/elements.ts'

/** A shape that is a placeholder. */
export interface PlaceholderShape {
  readonly shape: Element
  /** `p:ph`. */
  readonly mark: Element
  /** Value of `type`; `obj` where there is none. */
  readonly type: string
  readonly idx: number | undefined
}

/** The placeholders of a slide, layout or master (`p:cSld`), in the file’s order. */
export const shapesWithPlaceholder = (slide: Element | undefined): PlaceholderShape[] =>
  descendants(child(slide, 'p:spTree')).flatMap((shape) => {
    const mark = child(child(shape, 'p:nvSpPr', 'p:nvPr') ?? child(shape, 'p:nvPicPr', 'p:nvPr'), 'p:ph')
    return mark === undefined
      ? []
      : [{ shape, mark, type: attribute(mark, 'type') ?? 'obj', idx: integer(mark, 'idx') }]
  })
