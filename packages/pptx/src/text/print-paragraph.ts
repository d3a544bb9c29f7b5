import type { SlideContext } from '../slide/slide-context.ts'
import { emu, hundredths } from '../units.ts'
import { type Attributes, element } from '../xml/element.ts'
import { markerElements } from './marker-elements.ts'
import type { Paragraph } from './paragraph.ts'
import { printRun, runProperties } from './print-run.ts'
import { type Levels, linePercent, type TextStyle } from './text-style.ts'

/** Deepest level that DrawingML knows, from 0. */
const deepest = 8

/** A paragraph as DrawingML (ECMA-376, 21.1.2.2.6), with those properties alone that it would not have without them. */
export const printParagraph = (paragraph: Paragraph, levels: Levels, context: SlideContext): string => {
  const level = Math.min(paragraph.level, deepest)
  const inherited = levels[Math.min(level, levels.length - 1)] ?? levels[0]
  const properties = element(
    'a:pPr',
    attributesOf(paragraph, level, inherited, context),
    childrenOf(paragraph, inherited, context),
  )
  const runs = paragraph.runs.map((run) => printRun(run, inherited, context))
  const end = runs.length === 0 ? runProperties('a:endParaRPr', paragraph.character, inherited, context) : ''
  return element('a:p', {}, [properties === '<a:pPr/>' ? '' : properties, ...runs, end])
}

const attributesOf = (
  { left, hang, align, code }: Paragraph,
  level: number,
  inherited: TextStyle,
  { design, rtl }: SlideContext,
): Attributes => {
  const marL = emu(left, design.scale)
  const indent = hang === 0 ? 0 : -emu(hang, design.scale)
  const turned = rtl && code === true
  const wanted = align ?? inherited.align
  return {
    marL: marL === inherited.marL ? undefined : marL,
    indent: indent === inherited.indent ? undefined : indent,
    lvl: level === 0 ? undefined : level,
    algn: turned || wanted !== inherited.align ? alignments[wanted][rtl && !turned ? 1 : 0] : undefined,
    rtl: rtl ? !turned : undefined,
  }
}

/** By where text begins: at the left, at the right. */
const alignments = { start: ['l', 'r'], center: ['ctr', 'ctr'], end: ['r', 'l'] } as const

const childrenOf = (paragraph: Paragraph, inherited: TextStyle, context: SlideContext): string[] => {
  const { before, marker } = paragraph
  const points = Math.min(Math.max(Math.round(emu(before, context.design.scale) / 127), 0), highestSpace)
  return [
    lineSpacing(paragraph, inherited, context),
    points === inherited.before ? '' : element('a:spcBef', {}, [element('a:spcPts', { val: points })]),
    (inherited.after ?? 0) === 0 ? '' : element('a:spcAft', {}, [element('a:spcPts', { val: 0 })]),
    ...markerElements(marker, inherited, context.design),
  ]
}

/**
 * The distance of lines where it is not the inherited one. A share of it would grow with the face that a host takes for
 * letters that ours do not have, and those of Chinese or Arabic are up to half as high again: it is given in points then.
 */
const lineSpacing = (
  { runs, character, lineHeight }: Paragraph,
  inherited: TextStyle,
  { design }: SlideContext,
): string => {
  const kept = lineHeight === undefined || keepsLines(lineHeight, inherited)
  // A place that keeps its lines whatever they are tells none.
  const height = kept && inherited.lineHeight > 0 ? inherited.lineHeight : lineHeight
  if (height !== undefined && runs.some(({ text }) => otherFaces.test(text))) {
    const size = Math.max(...[character, ...runs.map((run) => run.character)].map((each) => each.size))
    const points = Math.round(hundredths(size, design.scale) * height)
    return element('a:lnSpc', {}, [element('a:spcPts', { val: Math.min(points, highestSpace) })])
  }
  return kept ? '' : element('a:lnSpc', {}, [element('a:spcPct', { val: linePercent(lineHeight) })])
}

/** Letters and signs beyond the Latin, Greek and Cyrillic scripts and what is printed among them. */
const otherFaces = /[\u0590-\u1dff\u2070-\u209f\u20c0-\u20ff\u2150-\u{10ffff}]/u

const keepsLines = (wanted: number, { lineHeight, keepsLines }: TextStyle): boolean =>
  keepsLines === true ? lineHeight <= wanted : lineHeight === wanted

/** Most that `a:spcPts` may say. */
const highestSpace = 158_400
