import type { Block } from '@trifold/core'
import type { Draft } from '../compose/composition.ts'
import type { Bearer } from '../survey.ts'
import { eachObject } from './each-object.ts'

/** A slide's final id, with what is shown and what is said on it. */
export interface Told extends Pick<Draft, 'shows' | 'slots'> {
  readonly id: string
  /** The id that was wanted for it: an author's, or the deck's own. */
  readonly wanted: string
  readonly notes: readonly Block[]
}

/**
 * The slide that each of the article's ids leads to: where the block is shown, else where it is spoken. One that is
 * nowhere itself is where the first of what it holds is, else where that is which holds it.
 */
export const anchorsOf = (slides: readonly Told[], bearers: readonly Bearer[]): Map<string, string> => {
  const found = new Map<string, string>()
  const lead = (id: string, slide: string) => {
    if (!found.has(id)) found.set(id, slide)
  }
  // The title slide is the deck's own, whatever an author calls by its name.
  for (const { id, wanted } of slides.slice(1)) lead(wanted, id)
  for (const { id, shows } of slides) for (const shown of shows) lead(shown, id)
  for (const { id, slots } of slides) eachId(slots, (inner) => lead(inner, id))
  for (const { id, notes } of slides) eachId(notes, (inner) => lead(inner, id))
  const anchors = new Map<string, string>()
  const anchor = ({ id, around }: Bearer, slide: string): void => {
    const outer = bearers[around]
    if (outer !== undefined) anchor(outer, slide)
    if (!anchors.has(id)) anchors.set(id, found.get(id) ?? slide)
  }
  for (const bearer of bearers) {
    const slide = found.get(bearer.id)
    if (slide !== undefined) anchor(bearer, slide)
  }
  for (const { id, around } of bearers) {
    if (anchors.has(id)) continue
    const slide = slideAround(bearers, around, anchors)
    if (slide !== undefined) anchors.set(id, slide)
  }
  return anchors
}

/** The slide that the innermost bearer with one leads to, from a place among the bearers outwards. */
const slideAround = (
  bearers: readonly Bearer[],
  from: number,
  anchors: ReadonlyMap<string, string>,
): string | undefined => {
  for (let at = from; at >= 0; at = bearers[at]?.around ?? -1) {
    const slide = anchors.get(bearers[at]?.id ?? '')
    if (slide !== undefined) return slide
  }
  return undefined
}

const eachId = (value: unknown, tell: (id: string) => void): void =>
  eachObject(value, (object) => {
    if ('id' in object && typeof object.id === 'string') tell(object.id)
  })
