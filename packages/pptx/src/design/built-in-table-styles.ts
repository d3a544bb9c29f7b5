import { element } from '../xml/element.ts'

/** The style without lines or grounds that PowerPoint has of its own. */
export const bareStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** PowerPoint's default: rows in two tints of the accent, the header on the accent itself. */
const mediumStyle = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'

const scheme = (val: string, tint?: number): string =>
  element('a:solidFill', {}, [
    element('a:schemeClr', { val }, tint === undefined ? [] : [element('a:tint', { val: tint })]),
  ])

const side = (name: string, line: string): string => element(`a:${name}`, {}, [line])

const light = (w: number): string => element('a:ln', { w, cmpd: 'sng' }, [scheme('lt1')])

const words = (colour: string, bold: boolean): string =>
  element('a:tcTxStyle', { b: bold ? 'on' : undefined }, [
    element('a:fontRef', { idx: 'minor' }, [element('a:prstClr', { val: 'black' })]),
    element('a:schemeClr', { val: colour }),
  ])

const ground = (borders: readonly string[], fill?: string): string =>
  element('a:tcStyle', {}, [
    element('a:tcBdr', {}, borders),
    ...(fill === undefined ? [] : [element('a:fill', {}, fill)]),
  ])

const sides = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'] as const
const tinted = ground([], scheme('accent1', 40_000))
const onAccent = (...borders: readonly string[]): string[] => [
  words('lt1', true),
  ground(borders, scheme('accent1')),
]

/**
 * Styles of tables that PowerPoint knows by their ids (ECMA-376, 20.1.4.2.27). It defines each that a presentation uses in
 * the presentation, and readers look for it there.
 */
export const builtInTableStyles: ReadonlyMap<string, string> = new Map([
  [
    bareStyle,
    element('a:tblStyle', { styleId: bareStyle, styleName: 'No Style, No Grid' }, [
      element('a:wholeTbl', {}, [
        words('tx1', false),
        ground(
          sides.map((name) => side(name, element('a:ln', {}, [element('a:noFill')]))),
          element('a:noFill'),
        ),
      ]),
    ]),
  ],
  [
    mediumStyle,
    element('a:tblStyle', { styleId: mediumStyle, styleName: 'Medium Style 2 - Accent 1' }, [
      element('a:wholeTbl', {}, [
        words('dk1', false),
        ground(
          sides.map((name) => side(name, light(12_700))),
          scheme('accent1', 20_000),
        ),
      ]),
      element('a:band1H', {}, [tinted]),
      element('a:band1V', {}, [tinted]),
      element('a:lastCol', {}, onAccent()),
      element('a:firstCol', {}, onAccent()),
      element('a:lastRow', {}, onAccent(side('top', light(38_100)))),
      element('a:firstRow', {}, onAccent(side('bottom', light(38_100)))),
    ]),
  ],
])
