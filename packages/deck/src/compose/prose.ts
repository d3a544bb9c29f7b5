import { type Block, type Paragraph, plainText } from '@trifold/core'
import { spokenWords } from '@trifold/prose'
import { endsInColon } from '../split/sentences-of.ts'
import { composeLeadBeside } from './beside.ts'
import type { Composition } from './composition.ts'
import { composeFigure, figuresOf, withoutFigures } from './figure.ts'
import { composeFigureInWords, isFigureInWords } from './figure-in-words.ts'
import { contextOf, leadOf } from './lead.ts'
import { note, place, placeLead } from './place.ts'
import { placeFlow } from './scene.ts'

/** Blocks that share slides where running text is shown. */
export const flows: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'html',
  'list',
] satisfies Block['type'][])

/** Words spoken over one slide of a text without headings, and of a section: about a minute, and about two. */
const wordsPerSlide = { untitled: 130, titled: 260 } as const

/** Running text: shown, or led with and spoken, or spoken alone. Its images are figures. */
export const composeParagraph = (composition: Composition, paragraph: Paragraph): void => {
  const { images, only } = figuresOf(composition, paragraph)
  if (!only && composition.prose === 'show') {
    composeRunning(composition, paragraph)
    return
  }
  const placement = { id: paragraph.id, position: paragraph.position }
  if (isFigureInWords(composition, paragraph)) {
    placeFlow(composition)
    place(composition, placement, (frame) => composeFigureInWords(composition, paragraph, frame))
    return
  }
  const text = { ...paragraph, children: withoutFigures(paragraph.children, images) }
  if (!only) composeRunning(composition, text, images.length > 0)
  placeFlow(composition)
  if (images.length === 0 || composeLeadBeside(composition, paragraph)) return
  place(composition, placement, (frame) => composeFigure(composition, images, frame))
}

/** A block of running text; it is spoken over the next slide if that is to show what the text announces. */
export const composeRunning = (composition: Composition, block: Block, announces = false): void => {
  if (composition.prose === 'show') {
    composition.waiting.flow.push(block)
    return
  }
  if (block.type === 'paragraph') findLead(composition, block)
  const text = plainText(block)
  note(composition, [block], announces || endsInColon(text))
  const { waiting, scene, prose } = composition
  if (prose !== 'lead') return
  waiting.spoken += spokenWords(text)
  if (waiting.spoken > (scene.titled ? wordsPerSlide.titled : wordsPerSlide.untitled)) {
    placeLead(composition)
    waiting.opens = true
    waiting.spoken = 0
  }
}

/** The sentence of the first paragraph that reads best goes on a slide; of the second, if the first has none. */
const findLead = (composition: Composition, paragraph: Paragraph): void => {
  const { prose, waiting } = composition
  if (prose !== 'lead' || !waiting.opens) return
  const lead = leadOf(paragraph.children, contextOf(composition))
  if (lead === undefined || (lead.weak && waiting.lead !== undefined)) return
  waiting.lead = { ...lead, from: paragraph }
  waiting.opens = lead.weak
}
