import { type Block, type Paragraph, plainText } from '@trifold/core'
import { inlineText } from '../split/inline-slice.ts'
import { endsInColon, leadingSentence } from '../split/sentences-of.ts'
import type { Composition } from './composition.ts'
import { composeFigure, figuresOf } from './figure.ts'
import { note, place, placeLead } from './place.ts'
import { placeFlow } from './scene.ts'

/** Blocks that share slides where running text is shown. */
export const flows: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'html',
  'list',
] satisfies Block['type'][])

/** Words spoken over one slide of a text without headings: about a minute. */
const wordsPerSlide = 130

/** Running text: shown, or led with and spoken, or spoken alone. Its images are figures. */
export const composeParagraph = (composition: Composition, paragraph: Paragraph): void => {
  const { images, only } = figuresOf(composition, paragraph)
  if (!only) composeRunning(composition, paragraph)
  if (!only && composition.prose === 'show') return
  placeFlow(composition)
  for (const image of images)
    place(composition, { id: paragraph.id, position: paragraph.position }, (frame) =>
      composeFigure(composition, image, frame),
    )
}

/** A block of running text. */
export const composeRunning = (composition: Composition, block: Block): void => {
  if (composition.prose === 'show') {
    composition.waiting.flow.push(block)
    return
  }
  if (block.type === 'paragraph') findLead(composition, block)
  const text = plainText(block)
  note(composition, [block], endsInColon(text))
  if (composition.scene.titled || composition.prose !== 'lead') return
  const { waiting } = composition
  waiting.spoken += text.split(/\s+/u).length
  if (waiting.spoken > wordsPerSlide) {
    placeLead(composition)
    waiting.opens = true
    waiting.spoken = 0
  }
}

/** The leading sentence of the first paragraph goes on a slide, unless it merely announces what follows. */
const findLead = ({ prose, waiting }: Composition, paragraph: Paragraph): void => {
  if (prose !== 'lead' || !waiting.opens) return
  if (inlineText(paragraph.children).trim() === '') return
  waiting.opens = false
  const content = leadingSentence(paragraph.children)
  if (content.length > 0) waiting.lead = { content, from: paragraph }
}
