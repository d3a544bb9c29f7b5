import type { Paragraph, Phrasing } from '@trifold/core'
import { readingLength, spokenWords } from '@trifold/prose'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import { sentenceEnds } from '../split/sentences-of.ts'
import { composeItems } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { contextOf, type LeadContext, leadOf } from './lead.ts'
import { place } from './place.ts'

/** Paragraphs in a row that one sentence alone would not stand for: any, and such as begin with a label. */
const leastParagraphs = { any: 3, labelled: 2 } as const
/** Words of them: about a minute. */
const leastWords = 130
/** Characters that a point may have to be read at a glance: a sentence, a label, and both together. */
const longest = { point: 140, label: 60, labelled: 200 } as const
/** Share of the paragraphs that have a point to show, at least: fewer would be a choice that the author did not make. */
const leastShare = 0.6
/** Points on one slide. */
const mostPoints = 5

/** A paragraph, and what stands for it on a slide, if anything. */
interface Told {
  readonly paragraph: Paragraph
  readonly point: Phrasing[] | undefined
}

/**
 * Shows several paragraphs in a row by a point for each, and speaks them; false if they have no points that could
 * stand for them, so that the section’s leading sentence has to.
 */
export const composeOutline = (composition: Composition, paragraphs: readonly Paragraph[]): boolean => {
  const [first, ...others] = paragraphs
  if (first === undefined || composition.prose !== 'lead') return false
  const told = toldBy(composition, paragraphs)
  if (told === undefined) return false
  const placement = { id: first.id, position: first.position, shows: others.map(({ id }) => id) }
  place(composition, placement, (frame) => bodiesOf(composition, told, frame))
  return true
}

/** The points of paragraphs; undefined if too few of them have one. */
const toldBy = (composition: Composition, paragraphs: readonly Paragraph[]): Told[] | undefined => {
  if (paragraphs.length < leastParagraphs.labelled) return undefined
  const labelled = paragraphs.map(
    (paragraph): Told => ({ paragraph, point: labelledPoint(paragraph, composition.lang) }),
  )
  if (isEnough(labelled, leastParagraphs.labelled)) return labelled
  if (paragraphs.length < leastParagraphs.any) return undefined
  const words = paragraphs.map(({ children }) => spokenWords(inlineText(children)))
  if (words.reduce((sum, count) => sum + count, 0) < leastWords) return undefined
  const context = { ...contextOf(composition), tried: 2 }
  const told = labelled.map(
    ({ paragraph, point }): Told => ({ paragraph, point: point ?? leadingPoint(paragraph, context) }),
  )
  return isEnough(told, leastParagraphs.any) ? told : undefined
}

const isEnough = (told: readonly Told[], least: number): boolean =>
  told.filter(({ point }) => point !== undefined).length >= Math.max(least, told.length * leastShare)

/** The bold words that a paragraph begins with, and the sentence after them if both are short. */
const labelledPoint = ({ children }: Paragraph, lang: string): Phrasing[] | undefined => {
  const at = children.findIndex((node) => /[\p{L}\p{N}]/u.test(inlineText([node])))
  if (children[at]?.type !== 'strong') return undefined
  const label = inlineText(children.slice(0, at + 1))
  if (label.length > longest.label || !/\p{L}{2}/u.test(label)) return undefined
  const rest = inlineText(children.slice(at + 1))
  const end =
    sentenceEnds(
      rest.replace(/^[^\p{L}\p{N}]+/u, (before) => ' '.repeat(before.length)),
      lang,
      1,
    )[0] ?? 0
  const to = label.length + Math.min(end, rest.length)
  return sliceInline(children, 0, to <= longest.labelled ? to : label.length)
}

/** One of the first sentences of a paragraph, if it is short and stands on its own. */
const leadingPoint = ({ children }: Paragraph, context: LeadContext): Phrasing[] | undefined => {
  const lead = leadOf(children, context)
  return lead === undefined || lead.weak || readingLength(inlineText(lead.content)) > longest.point
    ? undefined
    : lead.content
}

/** Slides of points, each with the paragraphs that are spoken over it. */
const bodiesOf = (composition: Composition, told: readonly Told[], frame: Frame): Body[] => {
  const items = told.flatMap(({ paragraph, point }) =>
    point === undefined
      ? []
      : [{ id: paragraph.id, marker: true, blocks: [{ ...paragraph, children: point }] }],
  )
  const bodies = composeItems(composition, { items, style: 'bullets', most: mostPoints }, frame)
  const paragraphs = told.map(({ paragraph }) => paragraph)
  let from = 0
  return bodies.map((body, index) => {
    const next = bodies[index + 1]?.slots.body
    const opening = next?.kind === 'items' ? next.items[0]?.id : undefined
    const found = opening === undefined ? -1 : paragraphs.findIndex(({ id }) => id === opening)
    const to = found < 0 ? paragraphs.length : found
    const notes = paragraphs.slice(from, to)
    from = to
    return { ...body, notes }
  })
}
