import { dash } from '../text/dash.ts'
import { linePercent, type TextStyle } from '../text/text-style.ts'
import { element } from '../xml/element.ts'
import type { Colour } from './colour.ts'

/** What levels of text are written with. */
export interface LevelContext {
  readonly colour: (colour: Colour) => string
  readonly rtl: boolean
  /** The face of code, by name. */
  readonly code: string
}

/** Properties of levels, `a:lvl1pPr` to `a:lvl9pPr` (ECMA-376, 21.1.2.4.13), the last style for all that follow it. */
export const levelStyles = (levels: readonly TextStyle[], context: LevelContext, count = 9): string =>
  Array.from({ length: count }, (_, index) => {
    const style = levels[index] ?? levels.at(-1)
    return style === undefined ? '' : levelStyle(`a:lvl${index + 1}pPr`, style, context)
  }).join('')

const levelStyle = (name: string, style: TextStyle, context: LevelContext): string => {
  const { colour, rtl } = context
  const { marL = 0, indent = 0, before = 0, marker = 'none' } = style
  const aligned = { start: rtl ? 'r' : 'l', center: 'ctr', end: rtl ? 'l' : 'r' }[style.align]
  return element(
    name,
    { marL, indent, algn: aligned, defTabSz: 914_400, rtl, eaLnBrk: true, hangingPunct: false },
    [
      element('a:lnSpc', {}, [element('a:spcPct', { val: linePercent(style.lineHeight) })]),
      element('a:spcBef', {}, [element('a:spcPts', { val: before })]),
      element('a:spcAft', {}, [element('a:spcPts', { val: 0 })]),
      ...(marker === 'bullet'
        ? [
            element('a:buClr', {}, colour(indentLevelColour(indent, marL))),
            element('a:buSzPct', { val: marL + indent === 0 ? dash.atEdge : dash.within }),
            element('a:buFont', { typeface: dash.typeface }),
            element('a:buChar', { char: dash.char }),
          ]
        : [element('a:buNone')]),
      characters(style, context),
    ],
  )
}

/** The first level alone, which hangs from the edge, wears the accent. */
const indentLevelColour = (indent: number, marL: number): Colour => (marL + indent === 0 ? 'accent' : 'muted')

const characters = (style: TextStyle, { colour, code }: LevelContext): string =>
  element('a:defRPr', { sz: style.size, b: style.bold, i: style.italic, kern: 0 }, [
    element('a:solidFill', {}, colour(style.colour)),
    ...scripts.map((script) =>
      element(`a:${script}`, {
        typeface: style.face === 'code' ? code : `+${fontPlaces[style.face]}-${endings[script]}`,
      }),
    ),
  ])

const scripts = ['latin', 'ea', 'cs'] as const
const endings = { latin: 'lt', ea: 'ea', cs: 'cs' } as const
const fontPlaces = { text: 'mn', heading: 'mj', theme: 'mn' } as const
