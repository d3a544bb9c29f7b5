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

/** Items with their heights at one size. */
interface Sized<Item> {
  readonly items: readonly Item[]
  readonly heights: readonly number[]
  readonly gap: number
  readonly most: number
}

/**
 * Puts items on as few slides as the floor allows, evenly, all at one size: the largest at which each slide fits.
 * An item that alone is too high gets a slide of its own; split it first.
 */
export const paginate = <Item>(input: Stack<Item>): Page<Item>[] => {
  const at = (size: Size): Sized<Item> => ({
    items: input.items,
    heights: input.items.map((item) => input.heightOf(item, size)),
    gap: input.gap(size),
    most: input.most ?? Number.POSITIVE_INFINITY,
  })
  const room = (size: Size) => input.height - (input.before?.(size) ?? 0)
  const least = greedy(at(floor), room(floor))
  for (const size of sizesFrom(input.largest)) {
    const pages = even(at(size), room(size), least.length)
    if (pages !== undefined) return pages.map((items) => ({ items, size }))
  }
  return least.map((items) => ({ items, size: floor }))
}

const greedy = <Item>({ items, heights, gap, most }: Sized<Item>, room: number): Item[][] => {
  const pages: Item[][] = []
  let used = 0
  items.forEach((item, index) => {
    const height = heights[index] ?? 0
    const page = pages.at(-1)
    if (page !== undefined && page.length < most && used + gap + height <= room) {
      page.push(item)
      used += gap + height
    } else {
      pages.push([item])
      used = height
    }
  })
  return pages
}

/** Halvings after which the pages are as even as anyone can see. */
const halvings = 10

/** The items on `count` pages, each as low as possible; undefined if they don't fit. */
const even = <Item>(sized: Sized<Item>, room: number, count: number): Item[][] | undefined => {
  if (sized.heights.some((height) => height > room)) return undefined
  const limited = { ...sized, most: Math.min(sized.most, Math.ceil((sized.items.length / count) * 1.5)) }
  let best = greedy(sized, room)
  if (best.length > count) return undefined
  let [low, high] = [0, room]
  for (let step = 0; step < halvings && count > 1; step += 1) {
    const middle = (low + high) / 2
    const pages = greedy(limited, middle)
    if (pages.length <= count) [best, high] = [pages, middle]
    else low = middle
  }
  return best
}
