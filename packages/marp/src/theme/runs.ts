import type { Run } from '@trifold/deck'
import type { PhrasingContent } from 'mdast'
import type { Box, SizedImage } from '../lower/picture.ts'
import { formulaScale, theme } from './theme.ts'

/** The box of a formula in a line, in em; undefined for one that is not drawn. */
export type FormulaBox = (tex: string) => Box | undefined

interface Face {
  readonly bold: boolean
  readonly italic: boolean
}

/** Inline nodes as the stretches of text that the deck's measurer knows. */
export const runsOf = (nodes: readonly PhrasingContent[], formula: FormulaBox, bold = false): Run[] =>
  nodes.flatMap((node) => runsOfNode(node, formula, { bold, italic: false }))

const runsOfNode = (node: PhrasingContent, formula: FormulaBox, face: Face): Run[] => {
  if (node.type === 'text') return [{ ...face, text: node.value }]
  if (node.type === 'break') return [{ text: '\n' }]
  if (node.type === 'inlineCode')
    return [
      { ...face, text: node.value, code: true },
      { text: '', width: theme.inlineCode },
    ]
  if (node.type === 'inlineMath') return formulaRuns(node.value, formula(node.value))
  if (node.type === 'image') return imageRuns(node as SizedImage)
  if (!('children' in node)) return []
  const inner = {
    bold: face.bold || node.type === 'strong',
    italic: face.italic || node.type === 'emphasis',
  }
  return node.children.flatMap((child) => runsOfNode(child, formula, inner))
}

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
