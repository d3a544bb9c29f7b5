import type { Colour } from '../design/colour.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import { hundredths } from '../units.ts'
import { type Attributes, element, text } from '../xml/element.ts'
import { faceElements } from './face.ts'
import type { Character, Run } from './paragraph.ts'
import type { TextStyle } from './text-style.ts'

/** A run, or the end of a line, as DrawingML (ECMA-376, 21.1.2.3.8). */
export const printRun = (run: Run, inherited: TextStyle, context: SlideContext): string =>
  run.text === '\n'
    ? element('a:br', {}, [runProperties('a:rPr', run.character, inherited, context)])
    : element('a:r', {}, [
        runProperties('a:rPr', run.character, inherited, context, run.href),
        element('a:t', {}, text(run.text)),
      ])

/** Properties of a run, or of the end of a paragraph: those alone that it would not have without them. */
export const runProperties = (
  name: 'a:rPr' | 'a:endParaRPr',
  character: Character,
  inherited: TextStyle,
  context: SlideContext,
  href?: string,
): string => {
  const { face, colour, highlight } = character
  const { design } = context
  const link = href === undefined ? '' : hyperlink(href, context)
  const own = differs(colour, inherited.colour) ? design.colour(colour) : ''
  const fill = link === '' ? own : (design.linkColour ?? own)
  const children = [
    fill === '' ? '' : element('a:solidFill', {}, fill),
    highlight === undefined ? '' : element('a:highlight', {}, design.colour(highlight)),
    ...(differs(face, inherited.face) ? faceElements(face, design.fonts) : []),
    link,
  ]
  return element(name, attributesOf(character, inherited, context), children)
}

const attributesOf = (
  { size, bold, italic, underline, strike, face, raise, lang }: Character,
  inherited: TextStyle,
  context: SlideContext,
): Attributes => {
  const sz = hundredths(size, context.design.scale)
  return {
    lang: lang ?? context.lang,
    sz: sz === inherited.size ? undefined : sz,
    b: differs(bold, inherited.bold) ? bold : undefined,
    i: differs(italic, inherited.italic) ? italic : undefined,
    u: underline ? 'sng' : undefined,
    strike: strike ? 'sngStrike' : undefined,
    baseline: raise === undefined ? undefined : baselines[raise],
    noProof: face === 'code' ? true : undefined,
  }
}

/** How far letters are raised or lowered, in thousandths of a percent. */
const baselines = { super: 30_000, sub: -25_000 } as const

/** What is not told is as the place has it. */
const differs = <Value extends boolean | string | Colour>(
  wanted: Value | undefined,
  inherited: Value,
): wanted is Value => wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(inherited)

const hyperlink = (href: string, { link, design }: SlideContext): string => {
  const target = link(href)
  if (target === undefined) return ''
  const { id, action } = target
  return element('a:hlinkClick', { 'r:id': id, action }, design.linkColour === undefined ? [] : [inOwnColour])
}

/** Tells programs that know it to leave a link in the colour of its run (MS-ODRAWXML, `hlinkClr`). */
const inOwnColour = element('a:extLst', {}, [
  element('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, [
    element('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ]),
])
