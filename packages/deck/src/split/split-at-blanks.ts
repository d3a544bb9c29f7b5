import type { Page, Stack } from './paginate.ts'

/** Some lines of code, the first of which has the number `from` in the whole, from 0. */
export interface CodePage extends Page<string> {
  readonly from: number
}

/** How far from an even split a blank line may be, as a share of a page. */
const reach = 0.4

/**
 * Pages of code that end at blank lines, where one is near each end and what is below it still fits; no page begins
 * or ends with a blank line.
 */
export const splitAtBlanks = (
  { items, height, heightOf }: Stack<string>,
  pages: Page<string>[],
): CodePage[] => {
  const size = pages[0]?.size
  if (size === undefined) return []
  const heights = items.map((line) => heightOf(line, size))
  const result: CodePage[] = []
  let from = 0
  pages.forEach((page, index) => {
    const left = pages.length - index - 1
    const end = pages.slice(0, index + 1).reduce((sum, { items }) => sum + items.length, 0)
    const to =
      left === 0
        ? items.length
        : blankNear({ items, heights, height, from, end, left, reach: page.items.length * reach })
    result.push(...trimmed(items.slice(from, to), from, size))
    from = to
  })
  return result.length === 0 ? pages.slice(0, 1).map((page) => ({ ...page, from: 0 })) : result
}

interface Cut {
  readonly items: readonly string[]
  readonly heights: readonly number[]
  readonly height: number
  readonly from: number
  /** Where the page would end. */
  readonly end: number
  /** Pages after it. */
  readonly left: number
  readonly reach: number
}

/** The blank line nearest to a page's end at which the page may end instead. */
const blankNear = ({ items, heights, height, from, end, left, reach }: Cut): number => {
  const fits = (to: number): boolean =>
    to > from &&
    pagesFor(heights.slice(from, to), height) === 1 &&
    pagesFor(heights.slice(to), height) <= left
  for (let distance = 0; distance <= reach; distance += 1)
    for (const at of [end - distance, end + distance]) if (items[at]?.trim() === '' && fits(at)) return at
  if (fits(end)) return end
  // The last cut moved this page: it takes as much as it can.
  let to = from + 1
  while (to < items.length && pagesFor(heights.slice(from, to + 1), height) === 1) to += 1
  return to
}

const pagesFor = (heights: readonly number[], room: number): number => {
  let pages = 1
  let used = 0
  for (const height of heights) {
    if (used > 0 && used + height > room) {
      pages += 1
      used = 0
    }
    used += height
  }
  return pages
}

/** Lines without blank ones at either end; none if all are blank. */
const trimmed = (lines: readonly string[], from: number, size: CodePage['size']): CodePage[] => {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : [{ items: lines.slice(first, last + 1), size, from: from + first }]
}
