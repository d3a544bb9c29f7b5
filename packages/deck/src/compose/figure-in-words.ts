import { type Paragraph, visit } from '@trifold/core'
import { inlineText } from '../split/inline-slice.ts'
import { tellCaptions } from '../split/tell-captions.ts'
import { composeFlow } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Whether a paragraph is a figure with a caption whose images no slide can show: what it says stays to be shown. */
export const isFigureInWords = ({ ruler }: Composition, { children }: Paragraph): boolean => {
  if (inlineText(children).trim() !== '') return false
  let [captioned, shown] = [false, false]
  visit(children, (node) => {
    if (node.type !== 'image') return
    captioned ||= (node.title ?? '').trim() !== ''
    shown ||= ruler.image(node.url) !== undefined
  })
  return captioned && !shown
}

/** The alternative text where the image would stand, and its caption below. */
export const composeFigureInWords = (composition: Composition, paragraph: Paragraph, frame: Frame): Body[] =>
  composeFlow(composition, tellCaptions(paragraph) ?? [paragraph], frame)
