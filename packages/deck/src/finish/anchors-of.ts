import { type Article, type Block, type Node, rootsOf, visit } from '@trifold/core'
import type { Draft } from '../compose/composition.ts'
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
export const anchorsOf = (slides: readonly Told[], article: Article): Map<string, string> => {
  const found = new Map<string, string>()
  const lead = (id: string, slide: string) => {
    if (!found.has(id)) found.set(id, slide)
  }
  // The title slide is the deck's own, whatever an author calls by its name.
  for (const { id, wanted } of slides.slice(1)) lead(wanted, id)
  for (const { id, shows } of slides) for (const shown of shows) lead(shown, id)
  for (const { id, slots } of slides) for (const inner of idsIn(slots)) lead(inner, id)
  for (const { id, notes } of slides) for (const inner of idsIn(notes)) lead(inner, id)
  const anchors = new Map<string, string>()
  visit(rootsOf(article), (node, ancestors) => {
    const slide = 'id' in node ? found.get(node.id) : undefined
    if (slide === undefined) return
    for (const { id } of [...ancestors, node].filter(bearsId))
      if (!anchors.has(id)) anchors.set(id, found.get(id) ?? slide)
  })
  visit(rootsOf(article), (node, ancestors) => {
    if (!bearsId(node) || anchors.has(node.id)) return
    const around = ancestors.filter(bearsId).findLast(({ id }) => anchors.has(id))
    const slide = anchors.get(around?.id ?? '')
    if (slide !== undefined) anchors.set(node.id, slide)
  })
  return anchors
}

const bearsId = (node: Node): node is Extract<Node, { id: string }> => 'id' in node

const idsIn = (value: unknown): string[] => {
  const ids: string[] = []
  eachObject(value, (object) => {
    if ('id' in object && typeof object.id === 'string') ids.push(object.id)
  })
  return ids
}
