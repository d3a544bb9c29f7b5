import type { Block } from '@trifold/core'
import type { SlideContext } from '../slide/slide-context.ts'
import { flowSettingOf, type WholeStyle } from './flow-setting-of.ts'
import { numberLists } from './number-lists.ts'
import { atEdge } from './paragraph.ts'
import { printParagraph } from './print-paragraph.ts'
import type { Levels } from './text-style.ts'

/** Blocks of text as paragraphs of DrawingML, in a box of this width in px; at least one. */
export const blockParagraphs = (
  blocks: readonly Block[],
  style: WholeStyle,
  width: number,
  levels: Levels,
  context: SlideContext,
): string[] => {
  const setting = flowSettingOf(style, width)
  const { character } = setting
  const found = setting.flow(context.printer.blockTree(blocks), setting)
  const paragraphs = found.length === 0 ? [{ runs: [], character, ...atEdge }] : numberLists(found)
  return paragraphs.map((paragraph) => printParagraph(paragraph, levels, context))
}
