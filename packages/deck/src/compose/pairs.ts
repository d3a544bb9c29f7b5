import type { Block, Phrasing } from '@trifold/core'
import { floor, type Size, spacing } from '../geometry.ts'
import { pairHeight, pairSettingOf, type pairSettings } from '../measure/pair-height.ts'
import { inlineHeight, type Ruler } from '../measure/ruler.ts'
import { type Page, paginate } from '../split/paginate.ts'
import { splitInGroups } from '../split/split-block.ts'
import type { Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'

/** A name at the left, and what is said of it at the right. */
export interface Pair {
  readonly id: string
  readonly name: Phrasing[]
  readonly blocks: Block[]
}

/** How pairs are set. */
export interface PairStyle {
  readonly style: keyof typeof pairSettings
  readonly largest: Size
  /** At most this many on a slide. */
  readonly most: number
}

/** Characters that a pair's text may have before it is cut to its leading sentence. */
const longText = 220

/** Pairs on slides. */
export interface PaginatedPairs {
  readonly pages: Page<Pair>[]
  /** Ids of those that are cut. */
  readonly shortened: ReadonlySet<string>
  readonly apart: Block[]
  /** Set with less white space than usual. */
  readonly tight?: true
}

/** Pairs on slides, what is said of each name cut to what a slide shows of it. */
export const paginatePairs = (
  composition: Composition,
  pairs: readonly Pair[],
  style: PairStyle,
  frame: Frame,
): PaginatedPairs => {
  const loose = paginateSet(composition, pairs, { ...style, tight: false }, frame)
  // In a template, which leaves less room than our own slides do, what belongs together stays together.
  if (loose.pages.length < 2 || composition.geometry.header === undefined) return loose
  const tight = paginateSet(composition, pairs, { ...style, tight: true }, frame)
  return tight.pages.length < loose.pages.length ? tight : loose
}

const paginateSet = (
  composition: Composition,
  pairs: readonly Pair[],
  { largest, most, ...style }: PairStyle & { readonly tight: boolean },
  frame: Frame,
): PaginatedPairs => {
  const { ruler } = composition
  const setting = pairSettingOf(style.style, style.tight)
  const shortened = new Set<string>()
  const apart: Block[] = []
  const width = Math.floor((frame.width - spacing.columnGap) * setting.share)
  const around = 2 * setting.padding + setting.rule
  const fit = { ruler, width: frame.width - spacing.columnGap - width, height: frame.height - around - 10 }
  const items = pairs.flatMap((pair): Pair[] => {
    const short = condense(composition, pair.blocks, longText)
    if (short.shortened) shortened.add(pair.id)
    apart.push(...short.apart)
    const named = fitName(ruler, { ...pair, blocks: short.blocks }, { ...fit, width })
    const pieces = splitInGroups(named.blocks, fit)
    return (pieces.length === 0 ? [[]] : pieces).map((blocks) => ({ ...named, blocks }))
  })
  const heightOf = (pair: Pair, size: Size) => pairHeight(ruler, pair, setting, { size, width: frame.width })
  const pages = paginate({ items, height: frame.height, largest, heightOf, gap: () => 0, most })
  return { pages, shortened, apart, ...(style.tight ? { tight: true } : {}) }
}

/** A name that is too long for its column is told first at the right. */
const fitName = (ruler: Ruler, pair: Pair, { width, height }: Frame): Pair => {
  if (inlineHeight(ruler, pair.name, floor, width, true) <= height) return pair
  const whole: Block = { type: 'paragraph', id: pair.id, children: [{ type: 'strong', children: pair.name }] }
  return { ...pair, name: [{ type: 'text', value: '…' }], blocks: [whole, ...pair.blocks] }
}
