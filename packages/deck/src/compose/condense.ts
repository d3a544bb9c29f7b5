import { type Block, type Code, type Node, type Phrasing, plainText } from '@trifold/core'
import { readingLength } from '@trifold/prose'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import { endsInColon, leadingSentence, sentencesOf } from '../split/sentences-of.ts'
import type { Body, Composition } from './composition.ts'
import { figuresOf } from './figure.ts'
import { sizeOf } from './size-of.ts'

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

/**
 * An item, answer or meaning as a slide shows it: long text is cut to its leading sentence where the mode asks so.
 */
export const condense = (composition: Composition, blocks: readonly Block[], long = longItem): Condensed => {
  const { condensed, prose } = composition
  // What is shown whole is not looked into, and takes nobody's place.
  if (prose === 'show') return condenseAnew(composition, blocks, long)
  const before = condensed.get(blocks)
  if (before !== undefined && before.prose === prose && before.long === long) return before.result
  const result = condenseAnew(composition, blocks, long)
  condensed.set(blocks, { prose, long, result })
  return result
}

/** What was last condensed of some blocks, and how; one map for all of a deck. */
export type KnownCondensed = Map<
  readonly Block[],
  { readonly prose: Composition['prose']; readonly long: number; readonly result: Condensed }
>

const condenseAnew = (composition: Composition, blocks: readonly Block[], long: number): Condensed => {
  const standing = blocks.filter((block) => standsApart(composition, block))
  // What would leave nothing behind stays.
  const apart = standing.length === blocks.length ? [] : standing
  const rest = apart.length === 0 ? [...blocks] : blocks.filter((block) => !apart.includes(block))
  const whole = { blocks: rest, shortened: false, apart }
  const [first, ...others] = rest
  if (composition.prose === 'show' || length(rest) <= long || first === undefined) return whole
  const kept = others.filter(
    (block) => block.type === 'code' || (block.type === 'list' && length([block]) <= long * 2),
  )
  const goesOn = kept.length < others.length
  if (first.type !== 'paragraph') return goesOn ? { blocks: [first, ...kept], shortened: true, apart } : whole
  const short = lead(first.children, long, composition.lang)
  const cut = letters(short) < letters(first.children)
  if (!cut && !goesOn) return whole
  const children = goesOn && kept.length === 0 ? withoutColon(short) : short
  return { blocks: [{ ...first, children }, ...kept], shortened: true, apart }
}

/** Characters of a slide's items that are read at a glance; more are cut even where there is room. */
const glance = 480

/** Size of type that is large enough to keep a text whole. */
const comfortable = 28

/** What a slide shows whole, if that takes no more slides and hardly smaller type than what is cut; else what is cut. */
export const wholeIfRoom = <Composed extends { bodies: Body[]; shortened: boolean | readonly unknown[] }>(
  composition: Composition,
  blocks: readonly Node[],
  build: (composition: Composition) => Composed,
): Composed => {
  const short = build(composition)
  const { shortened } = short
  if (shortened === false || (shortened !== true && shortened.length === 0)) return short
  if (composition.prose === 'show' || readingLength(plainText(blocks)) > glance) return short
  const whole = build({ ...composition, prose: 'show' })
  const roomy =
    whole.bodies.length === short.bodies.length &&
    sizeOf(whole.bodies) >= Math.min(comfortable, sizeOf(short.bodies))
  return roomy ? whole : short
}

const length = (blocks: readonly Block[]): number => readingLength(plainText(blocks))

const letters = (nodes: readonly Phrasing[]): number => inlineText(nodes).replaceAll(/\s+/gu, '').length

/** A text that no longer announces what its author goes on with. */
const withoutColon = (nodes: Phrasing[]): Phrasing[] => {
  const text = inlineText(nodes)
  return endsInColon(text) ? sliceInline(nodes, 0, text.trimEnd().length - 1) : nodes
}

/** The leading sentence; with the second, if the first is but a word or two. A text that only announces stays whole. */
const lead = (children: Phrasing[], long: number, lang: string): Phrasing[] => {
  if (readingLength(plainText(children)) <= long) return children
  const first = leadingSentence(children, lang)
  if (first.length === 0) return children
  if (readingLength(plainText(first)) >= 30) return first
  const [one = [], two = []] = sentencesOf(children, lang)
  return [...one, { type: 'text', value: ' ' }, ...two]
}

/** Whether a block inside an item deserves a slide of its own. */
export const standsApart = (composition: Composition, block: Block): boolean =>
  (block.type === 'code' && lines(block) > shortCode) ||
  block.type === 'table' ||
  (block.type === 'paragraph' && figuresOf(composition, block).only)

const lines = ({ value }: Code): number => value.split('\n').length
