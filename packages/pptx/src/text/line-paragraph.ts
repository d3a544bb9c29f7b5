import type { Phrasing } from '@trifold/core'
import type { SlideContext } from '../slide/slide-context.ts'
import { collapseSpace } from './collapse-space.ts'
import type { WholeStyle } from './flow-setting-of.ts'
import { inlineRuns } from './inline-runs.ts'
import { atEdge } from './paragraph.ts'
import { printParagraph } from './print-paragraph.ts'
import type { Levels } from './text-style.ts'

/** Inline content as one paragraph of DrawingML. */
export const lineParagraph = (
  content: readonly Phrasing[],
  { lineHeight, align, ...character }: WholeStyle & { readonly align: 'start' | 'center' | 'end' },
  levels: Levels,
  context: SlideContext,
): string => {
  const elements = content.length === 0 ? [] : context.printer.inlineTree(content)
  const runs = collapseSpace(inlineRuns(elements, { character, stress: 'type' }))
  return printParagraph({ runs, character, lineHeight, align, ...atEdge }, levels, context)
}
