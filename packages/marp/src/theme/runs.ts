import type { Run } from '@trifold/deck'
import type { PhrasingContent } from 'mdast'
import type { Box, SizedImage } from '../lower/picture.ts'
import { formulaScale, theme } from './theme.ts'

/** The box of a formula in a line, in em; undefined for one that is not drawn. */
export type FormulaBox = (tex: string) => Box | undefined

interface Face {
  readonly bold: boolean
  readonly italic: boolean
  /** Size of code, in em of the text as it is measured. */
  readonly scale: number
}

/** How inline nodes are set. */
export interface TextSetting {
  readonly formula: FormulaBox
  readonly bold?: boolean
  /** How much wider than the measurer's the face of the text is; that of code is as wide everywhere. */
  readonly widening: number
}

/** Inline nodes as the stretches of text that the deck's measurer knows. */
export const runsOf = (
  nodes: readonly PhrasingContent[],
  { formula, bold = false, widening }: TextSetting,
): Run[] => {
  const codeScale = theme.code.size / widening
  return nodes.flatMap((node) => runsOfNode(node, formula, { bold, italic: false, scale: codeScale }))
}

const runsOfNode = (node: PhrasingContent, formula: FormulaBox, face: Face): Run[] => {
  const { bold, italic, scale } = face
  if (node.type === 'text') return [{ bold, italic, text: node.value }]
  if (node.type === 'break') return [{ text: '\n' }]
  if (node.type === 'inlineCode')
    return [
      { bold, italic, scale, text: withWideSpaces(node.value), code: true },
      { text: '', width: theme.inlineCode.around },
    ]
  if (node.type === 'inlineMath') return formulaRuns(node.value, formula(node.value))
  if (node.type === 'image') return imageRuns(node as SizedImage)
  if (!('children' in node)) return []
  const inner = {
    ...face,
    bold: bold || node.type === 'strong',
    italic: italic || node.type === 'emphasis',
  }
  return node.children.flatMap((child) => runsOfNode(child, formula, inner))
}

/** Code in which a space takes room at the end of a line, too: Marp's theme sets it so ("break-spaces"). */
const withWideSpaces = (code: string): string => code.replaceAll(' ', '\u00a0\u200b')

/** How high a formula may be in its line without making it higher, in em. */
const flat = 1

const formulaRuns = (tex: string, box: Box | undefined): Run[] => {
  if (box === undefined) return [{ text: tex, code: true }]
  const rise = Math.max(0, box.height * formulaScale - flat)
  return [{ text: '', width: box.width * formulaScale, rise }]
}

const imageRuns = ({ data, alt }: SizedImage): Run[] =>
  data?.shown === undefined
    ? [{ text: alt ?? '' }]
    : [{ text: '', px: data.shown.width, pxHeight: data.shown.height }]
