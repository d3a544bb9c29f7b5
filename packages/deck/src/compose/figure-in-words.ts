import type { Paragraph } from '@trifold/core'
import { imagesIn } from '../split/images-in.ts'
import { inlineText } from '../split/inline-slice.ts'
import { tellCaptions } from '../split/tell-captions.ts'
import { composeFlow } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Whether a paragraph is a figure with a caption whose images no slide can show: what it says stays to be shown. */
export const isFigureInWords = ({ ruler }: Composition, { children }: Paragraph): boolean => {
  const images = imagesIn(children)
  return (
    images.some(({ title }) => (title ?? '').trim() !== '') &&
    images.every(({ url }) => ruler.image(url) === undefined) &&
    inlineText(children).trim() === ''
  )
}

/** The alternative text where the image would stand, and its caption below. */
export const composeFigureInWords = (composition: Composition, paragraph: Paragraph, frame: Frame): Body[] =>
  composeFlow(composition, tellCaptions(paragraph) ?? [paragraph], frame)
