import { type Block, type Callout, plainText } from '@trifold/core'
import { composeFlow } from './bullets.ts'
import type { Composition } from './composition.ts'
import { placeCalloutAfter } from './join.ts'
import { place } from './place.ts'

/** Characters of a callout that is a remark rather than a text of its own. */
const short = 200

/** The short callouts that stand in a row from an index on. */
export const calloutsFrom = (blocks: readonly Block[], from: number): Callout[] => {
  const run: Callout[] = []
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.type !== 'callout' || !isRemark(block)) break
    run.push(block)
  }
  return run
}

const isRemark = ({ children }: Callout): boolean =>
  children.length > 0 &&
  plainText(children).length <= short &&
  children.every(({ type }) => type === 'paragraph' || type === 'list')

/** Short callouts that share a slide: one below the block before it, several by themselves; false if one stands alone. */
export const composeCallouts = (composition: Composition, callouts: readonly Callout[]): boolean => {
  const [first, ...others] = callouts
  if (first === undefined || composition.reveal) return false
  if (others.length === 0)
    return composition.waiting.lead === undefined && placeCalloutAfter(composition, first)
  const placement = { id: first.id, position: first.position, shows: others.map(({ id }) => id) }
  place(composition, placement, (frame) => composeFlow(composition, callouts, frame))
  return true
}
