import type { Position } from '@trifold/core'
import type { GraphInput } from '../graph/graph-input.ts'

/** A node that the article has as its part. */
export interface Part {
  readonly id: string
  readonly position?: Position | undefined
}

/** What the article is made of, as far as it has nodes: the set of its terms, then each block. */
export const partsOf = ({ gathered, ids, idOf }: GraphInput): Part[] => {
  const [term] = gathered.termDefinition
  const { comparison, story, keyPoints, steps, faq } = gathered
  return [
    ...(term === undefined ? [] : [{ id: ids.of('terms'), position: term.block.position }]),
    ...[comparison, story, keyPoints, steps, faq].flatMap((list) =>
      list.map(({ block }) => ({ id: idOf(block), position: block.position })),
    ),
  ]
}
