import { type Block, type Phrasing, plainText, type TermDefinition } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { spacing } from '../geometry.ts'
import { blocksHeight, inlineHeight } from '../measure/ruler.ts'
import type { Term } from '../slot.ts'
import { paginate } from '../split/paginate.ts'
import { gather, splitBlocks } from '../split/split-block.ts'
import { foldName } from './comparison.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'

/** Width of the terms' column, as a share of the slide's. */
const termShare = 0.32
/** White space above and below a term. */
const padding = 28

/** Two columns: a name at the left, what is said of it at the right. */
export const pairWidths = (frame: Frame, share = termShare): { name: number; text: number } => {
  const name = Math.floor((frame.width - spacing.columnGap) * share)
  return { name, text: frame.width - spacing.columnGap - name }
}

/** Terms and their meanings, up to three on a slide. */
export const composeTerms = (
  composition: Composition,
  definitions: readonly TermDefinition[],
  frame: Frame,
): { bodies: Body[]; shortened: TermDefinition[]; apart: Block[] } => {
  const { ruler, hues } = composition
  const shortened: TermDefinition[] = []
  const apart: Block[] = []
  const widths = pairWidths(frame)
  const fit = { ruler, width: widths.text, height: frame.height - 2 * padding - 10 }
  const terms = definitions.flatMap((definition): Term[] => {
    const { lead, rest } = splitLead(definition.children)
    const short = condense(composition, rest, 220)
    if (short.shortened) shortened.push(definition)
    apart.push(...short.apart)
    const term: Phrasing[] = lead.length === 0 ? [{ type: 'text', value: definition.term }] : lead
    const hue = hues.get(foldName(plainText(term)))
    const pieces = gather(splitBlocks(short.blocks, fit), fit)
    return (pieces.length === 0 ? [[]] : pieces).map((meaning) => ({
      id: definition.id,
      term,
      meaning,
      ...(hue === undefined ? {} : { hue }),
    }))
  })
  const pages = paginate({
    items: terms,
    height: frame.height,
    largest: 36,
    heightOf: ({ term, meaning }, size) =>
      2 * padding +
      Math.max(
        inlineHeight(ruler, term, size, widths.name, { bold: true }),
        blocksHeight(ruler, meaning, size, widths.text),
      ),
    gap: () => 2,
    most: 3,
  })
  const bodies = pages.map(
    ({ items, size }): Body => ({
      layout: 'definition',
      slots: { definitions: { kind: 'terms', terms: items, size } },
    }),
  )
  return { bodies, shortened, apart }
}
