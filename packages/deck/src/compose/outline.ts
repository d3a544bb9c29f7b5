import type { Paragraph, Phrasing } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { inlineText } from '../split/inline-slice.ts'
import { composeItems } from './bullets.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { contextOf, type LeadContext, leadOf } from './lead.ts'
import { place } from './place.ts'

/** Paragraphs in a row that one sentence alone would not stand for. */
const leastParagraphs = 3
/** Words of them: about a minute. */
const leastWords = 130
/** Characters that a point may have to be read at a glance. */
const longestPoint = 120
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
  const { scene, prose } = composition
  if (first === undefined || prose !== 'lead' || !scene.titled || paragraphs.length < leastParagraphs)
    return false
  const words = paragraphs.map(({ children }) => inlineText(children).split(/\s+/u).length)
  if (words.reduce((sum, count) => sum + count, 0) < leastWords) return false
  const told = paragraphs.map(
    (paragraph): Told => ({ paragraph, point: pointOf(paragraph, contextOf(composition)) }),
  )
  const points = told.filter(({ point }) => point !== undefined).length
  if (points < Math.max(leastParagraphs, told.length * leastShare)) return false
  const placement = { id: first.id, position: first.position, shows: others.map(({ id }) => id) }
  place(composition, placement, (frame) => bodiesOf(composition, told, frame))
  return true
}

/** The bold words that a paragraph begins with, or its leading sentence, if it is short and stands on its own. */
const pointOf = (paragraph: Paragraph, context: LeadContext): Phrasing[] | undefined => {
  const { lead: name } = splitLead([paragraph])
  const named = inlineText(name)
  if (/\p{L}{2}/u.test(named) && named.length <= longestPoint / 2) return [{ type: 'strong', children: name }]
  const lead = leadOf(paragraph.children, { ...context, tried: 1 })
  return lead === undefined || lead.weak || inlineText(lead.content).length > longestPoint
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
