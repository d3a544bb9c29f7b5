import { type Block, plainText, type TermDefinition } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import type { Term } from '../slot.ts'
import { foldName } from './comparison.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { type Pair, type PairStyle, paginatePairs } from './pairs.ts'

const style: PairStyle = { style: 'terms', largest: 36, most: 3 }

/** One term alone has the slide to itself. */
const styleFor = ({ length }: readonly TermDefinition[]): PairStyle =>
  length === 1 ? { ...style, largest: 44 } : style

/** The term that an author sets in bold, or that the compiler found, and its meaning. */
const pairOf = ({ id, term, children }: TermDefinition): Pair => {
  const { lead, rest } = splitLead(children)
  return { id, name: lead.length === 0 ? [{ type: 'text', value: term }] : lead, blocks: rest }
}

/** Terms and their meanings, up to three on a slide. */
export const composeTerms = (
  composition: Composition,
  definitions: readonly TermDefinition[],
  frame: Frame,
): { bodies: Body[]; shortened: TermDefinition[]; apart: Block[] } => {
  const { pages, tight, shortened, apart } = paginatePairs(
    composition,
    definitions.map(pairOf),
    styleFor(definitions),
    frame,
  )
  const { reveal } = composition
  // What stands in brackets behind a term is no part of what a comparison calls it.
  const terms = new Map(definitions.map(({ id, term }) => [id, term]))
  const termOf = ({ id, name, blocks }: Pair, index: number): Term => {
    const hue = composition.hues.get(foldName(terms.get(id) ?? plainText(name)))
    return {
      id,
      term: name,
      meaning: blocks,
      ...(hue === undefined ? {} : { hue }),
      ...(reveal ? { step: index + 1 } : {}),
    }
  }
  const bodies = pages.map(
    ({ items, size }): Body => ({
      layout: 'definition',
      slots: { definitions: { kind: 'terms', terms: items.map(termOf), size, ...(tight ? { tight } : {}) } },
      steps: reveal ? items.length : 0,
    }),
  )
  return { bodies, shortened: definitions.filter(({ id }) => shortened.has(id)), apart }
}
