import { floor, type Size, sizesFrom } from '../geometry.ts'

/** What pagination must know of a stack of items. */
export interface Stack<Item> {
  readonly items: readonly Item[]
  /** Room for them, in px. */
  readonly height: number
  /** The largest size worth having. */
  readonly largest: Size
  heightOf(item: Item, size: Size): number
  gap(size: Size): number
  /** What stands above the items on every slide, such as a header row. */
  before?(size: Size): number
  /** At most this many on a slide. */
  readonly most?: number
}

export interface Page<Item> {
  items: Item[]
  size: Size
}

/** The heights of items at one size. */
interface Sized {
  readonly heights: readonly number[]
  readonly gap: number
  readonly most: number
}

/**
 * Puts items on as few slides as the floor allows, evenly, all at one size: the largest at which each slide fits.
 * An item that alone is too high gets a slide of its own; split it first.
 */
export const paginate = <Item>(input: Stack<Item>): Page<Item>[] => {
  const { items, most = Number.POSITIVE_INFINITY } = input
  const at = (size: Size): Sized => ({
    heights: items.map((item) => input.heightOf(item, size)),
    gap: input.gap(size),
    most,
  })
  const room = (size: Size) => input.height - (input.before?.(size) ?? 0)
  const pagesOf = (ends: readonly number[], size: Size): Page<Item>[] =>
    ends.map((end, index) => ({ items: items.slice(ends[index - 1] ?? 0, end), size }))
  const { largest } = input
  const atLargest = at(largest)
  // What fits one slide at the largest size is not measured at the floor.
  const one = even(atLargest, room(largest), 1)
  if (one?.length === 1) return pagesOf(one, largest)
  const least = endsOf(at(floor), room(floor))
  for (const size of sizesFrom(largest)) {
    const ends = even(size === largest ? atLargest : at(size), room(size), least.length)
    if (ends !== undefined) return pagesOf(ends, size)
  }
  return pagesOf(least, floor)
}

/** Where each page ends that takes all that it can. */
const endsOf = ({ heights, gap, most }: Sized, room: number): number[] => {
  const ends: number[] = []
  let first = 0
  let used = 0
  for (let index = 0; index < heights.length; index += 1) {
    const height = heights[index] ?? 0
    if (index > 0 && index - first < most && used + gap + height <= room) used += gap + height
    else {
      if (index > 0) ends.push(index)
      first = index
      used = height
    }
  }
  if (heights.length > 0) ends.push(heights.length)
  return ends
}

/** Halvings after which the pages are as even as anyone can see. */
const halvings = 10

/** Where each of `count` pages ends, each as low as possible; undefined if the items don't fit. */
const even = (sized: Sized, room: number, count: number): number[] | undefined => {
  if (sized.heights.some((height) => height > room)) return undefined
  const limited = { ...sized, most: Math.min(sized.most, Math.ceil((sized.heights.length / count) * 1.5)) }
  let best = endsOf(sized, room)
  if (best.length > count) return undefined
  let [low, high] = [0, room]
  for (let step = 0; step < halvings && count > 1; step += 1) {
    const middle = (low + high) / 2
    const ends = endsOf(limited, middle)
    if (ends.length <= count) [best, high] = [ends, middle]
    else low = middle
  }
  return best
}
