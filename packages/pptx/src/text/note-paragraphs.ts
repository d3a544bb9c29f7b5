import type { Block } from '@trifold/core'
import type { SlideContext } from '../slide/slide-context.ts'
import { flowSettingOf } from './flow-setting-of.ts'
import { numberLists } from './number-lists.ts'
import { printParagraph } from './print-paragraph.ts'
import type { Levels } from './text-style.ts'

/** Width of the page of notes that lists may be nested into, in px: no more than any has. */
const width = 400

/** Speaker notes as paragraphs of DrawingML: tables and code as lines of text, images as their words. */
export const noteParagraphs = (blocks: readonly Block[], levels: Levels, context: SlideContext): string[] => {
  const [{ size, lineHeight }] = levels
  const px = (size / 100) * (12_700 / context.design.scale.emuPerPx)
  const setting = flowSettingOf({ size: px, lineHeight }, width)
  const paragraphs = setting.flow(context.printer.blockTree(blocks), setting)
  return numberLists(paragraphs).map((paragraph) => printParagraph(paragraph, levels, context))
}
