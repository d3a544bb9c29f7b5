import { type Block, type Code, type Phrasing, plainText } from '@trifold/core'
import { leadingSentence, sentencesOf } from '../split/sentences-of.ts'
import type { Composition } from './composition.ts'
import { figuresOf } from './figure.ts'

/** Characters that one item on a slide may have before it is cut to its leading sentence. */
const longItem = 160
/** Lines of code that stay inside the item that they belong to. */
const shortCode = 5

/** What a slide shows of an item, and what it doesn't. */
export interface Condensed {
  readonly blocks: Block[]
  /** Text was left to the notes. */
  readonly shortened: boolean
  /** Blocks that deserve slides of their own. */
  readonly apart: Block[]
}

/** An item, answer or meaning as a slide shows it: long text is cut to its leading sentence where the mode asks so. */
export const condense = (composition: Composition, blocks: readonly Block[], long = longItem): Condensed => {
  const standing = blocks.filter((block) => standsApart(composition, block))
  // What would leave nothing behind stays.
  const apart = standing.length === blocks.length ? [] : standing
  const rest = blocks.filter((block) => !apart.includes(block))
  if (composition.prose === 'show') return { blocks: rest, shortened: false, apart }
  if (length(rest) <= long) return { blocks: rest, shortened: false, apart }
  const [first, ...others] = rest
  if (first === undefined) return { blocks: [], shortened: false, apart }
  const short = first.type === 'paragraph' ? { ...first, children: lead(first.children, long) } : first
  const kept = others.filter(
    (block) => block.type === 'code' || (block.type === 'list' && length([block]) <= long * 2),
  )
  return { blocks: [short, ...kept], shortened: true, apart }
}

const length = (blocks: readonly Block[]): number => plainText(blocks).length

/** The leading sentence; with the second, if the first is but a word or two. A text that only announces stays whole. */
const lead = (children: Phrasing[], long: number): Phrasing[] => {
  if (plainText(children).length <= long) return children
  const first = leadingSentence(children)
  if (first.length === 0) return children
  if (plainText(first).length >= 30) return first
  const [one = [], two = []] = sentencesOf(children)
  return [...one, { type: 'text', value: ' ' }, ...two]
}

const standsApart = (composition: Composition, block: Block): boolean =>
  (block.type === 'code' && lines(block) > shortCode) ||
  block.type === 'table' ||
  (block.type === 'paragraph' && figuresOf(composition, block).only)

const lines = ({ value }: Code): number => value.split('\n').length
