import type { Colour } from '../design/colour.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import { emu } from '../units.ts'
import { element } from '../xml/element.ts'

/** A line along one side of a cell. */
export interface CellLine {
  readonly colour: Colour
  /** In px; themes with strong lines double it. */
  readonly width: number
}

/** A cell of a table; lengths in px. */
export interface Cell {
  /** `a:p` elements, at least one. */
  readonly paragraphs: readonly string[]
  readonly padding: {
    readonly above: number
    readonly below: number
    readonly start: number
    readonly end: number
  }
  readonly anchor: 'top' | 'bottom'
  /** Lines of its own; without them it has those of the table's style. */
  readonly lines?: { readonly above?: CellLine; readonly below?: CellLine }
}

/** A cell as DrawingML (ECMA-376, 21.1.3.16). */
export const printCell = ({ paragraphs, padding, anchor, lines }: Cell, context: SlideContext): string => {
  const { scale } = context.design
  const { above, below, start, end } = padding
  const [left, right] = context.rtl ? [end, start] : [start, end]
  const properties = element(
    'a:tcPr',
    {
      marL: emu(left, scale),
      marR: emu(right, scale),
      marT: emu(above, scale),
      marB: emu(below, scale),
      anchor: anchor === 'top' ? undefined : 'b',
    },
    lines === undefined
      ? []
      : [
          line('a:lnL', undefined, context),
          line('a:lnR', undefined, context),
          line('a:lnT', lines.above, context),
          line('a:lnB', lines.below, context),
          element('a:noFill'),
        ],
  )
  const body = element('a:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs])
  return element('a:tc', {}, [body, properties])
}

const line = (name: string, drawn: CellLine | undefined, { design }: SlideContext): string =>
  drawn === undefined
    ? element(name, { w: 0 }, [element('a:noFill')])
    : element(
        name,
        {
          w: emu(drawn.width * (design.lines === 'strong' ? 2 : 1), design.scale),
          cap: 'flat',
          cmpd: 'sng',
          algn: 'ctr',
        },
        [element('a:solidFill', {}, design.colour(drawn.colour)), element('a:prstDash', { val: 'solid' })],
      )
