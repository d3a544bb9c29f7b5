import { type Block, type Paragraph, type Phrasing, plainText } from '@trifold/core'
import { openingOf, spokenWords } from '@trifold/prose'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import { endsInColon, sentenceEnds } from '../split/sentences-of.ts'
import type { Composition } from './composition.ts'
import { figuresOf } from './figure.ts'
import { isFigureInWords } from './figure-in-words.ts'
import { placeAfter } from './join.ts'
import { contextOf, type Lead, leadOf } from './lead.ts'
import { composeOutline } from './outline.ts'
import { note, placeLead } from './place.ts'
import { composeParagraph } from './prose.ts'
import { isSpoken } from './spoken.ts'

/** Words of running text after the last block of a section that are worth a slide of their own. */
const leastWords = 40
/** Words before an introduction that are worth a slide of their own. */
const worthSlide = 60
/** Characters of an introduction that says nothing by itself: “For example:”. */
const bareIntro = 30
/** Characters of two sentences that stand together above a block. */
const together = 200

/** Blocks that a sentence introduces, and that it stands above. */
const introduced: ReadonlySet<string> = new Set([
  'code',
  'math',
  'table',
  'list',
  'comparison',
  'keyPoints',
  'steps',
] satisfies Block['type'][])

/** The paragraphs without images that stand in a row from an index on. */
export const stretchFrom = (
  composition: Composition,
  blocks: readonly Block[],
  from: number,
): Paragraph[] => {
  const run: Paragraph[] = []
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || figuresOf(composition, block).images.length > 0) break
    if (isSpoken(composition, block) || isFigureInWords(composition, block)) break
    run.push(block)
  }
  return run
}

/**
 * Running text up to the next block, or to the end of its section: the sentence that introduces the block goes above
 * it, what stands before that is told by points or by its leading sentence, and all of it is spoken.
 */
export const composeStretch = (
  composition: Composition,
  paragraphs: readonly Paragraph[],
  next: Block | undefined,
): void => {
  const last = paragraphs.at(-1)
  const intro = last !== undefined && isIntroduced(composition, next) ? introOf(composition, last) : undefined
  const before = intro === undefined ? paragraphs : paragraphs.slice(0, -1)
  const { waiting } = composition
  if (!composeOutline(composition, before)) {
    const below = intro === undefined && waiting.lead === undefined && composeBelow(composition, before)
    waiting.opens ||= !below && (intro !== undefined || wordsIn(paragraphs) >= leastWords)
    for (const paragraph of before) composeParagraph(composition, paragraph)
  }
  if (intro === undefined || last === undefined) return
  introduce(composition, { ...intro, from: last }, before)
  note(composition, [last], true)
}

/** Sets what closes a section below its last block, if there is room. */
const composeBelow = (composition: Composition, paragraphs: readonly Paragraph[]): boolean => {
  const [first] = paragraphs
  const lead = first === undefined ? undefined : leadOf(first.children, contextOf(composition))
  return lead !== undefined && placeAfter(composition, lead)
}

/** Makes a sentence the lead of the next block; what waits stands with it, before it, or is only spoken. */
const introduce = (
  composition: Composition,
  intro: Lead & { readonly from: Block },
  before: readonly Paragraph[],
): void => {
  const { waiting } = composition
  const earlier = waiting.lead
  waiting.opens = false
  if (earlier !== undefined && !earlier.weak) {
    const length = inlineText(earlier.content).length
    const own = inlineText(intro.content).length
    if (length + own <= together) {
      waiting.lead = { ...intro, content: [...earlier.content, space, ...intro.content] }
      return
    }
    if (own < bareIntro) return
    if (wordsIn(before) >= worthSlide) placeLead(composition)
  }
  waiting.lead = intro
}

const space: Phrasing = { type: 'text', value: ' ' }

const isIntroduced = (composition: Composition, block: Block | undefined): boolean =>
  block !== undefined &&
  (introduced.has(block.type) ||
    (block.type === 'paragraph' && figuresOf(composition, block).images.length > 0))

/** The sentence that a paragraph introduces the next block with: its last one if it ends in a colon. */
const introOf = (composition: Composition, { children }: Paragraph): Lead | undefined => {
  const text = inlineText(children).trimEnd()
  if (!endsInColon(text)) {
    const lead = leadOf(children, contextOf(composition))
    return lead?.weak === true ? undefined : lead
  }
  const starts = [0, ...sentenceEnds(text, composition.lang)].filter((start) => start < text.length)
  const from = starts.at(-1) ?? 0
  const previous = starts.at(-2) ?? from
  const sentence = text.slice(from).trim()
  if (sentence.length > together) return undefined
  const leans = sentence.length < bareIntro || openingOf(sentence, composition.lang) === 'back'
  const start = leans && text.length - previous <= together ? previous : from
  return { content: sliceInline(children, start, text.length), weak: false, introduces: true }
}

const wordsIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + spokenWords(plainText(paragraph)), 0)
