import { type Size, sizesFrom } from '../geometry.ts'
import { type BreakRank, breakRanks, rankIn } from './break-rank.ts'
import type { Page, Stack } from './paginate.ts'

/** Some lines of code, the first of which has the number `from` in the whole, from 0. */
export interface CodePage extends Page<string> {
  readonly from: number
}

/** How far from an even split a break of each rank may be, as a share of a page. */
const reach: Readonly<Record<BreakRank, number>> = {
  blank: 0.7,
  outermost: 0.4,
  level: 0.25,
  inside: Number.POSITIVE_INFINITY,
}

/** The size down to which code is set smaller if each page then ends at a blank line. */
const smallest = 24 satisfies Size

/**
 * Pages of code that end where it pauses: at a blank line, else before something new, if such a place is near each end
 * and what is below it still fits. No page begins or ends with a blank line.
 */
export const splitAtBreaks = (stack: Stack<string>, pages: readonly Page<string>[]): CodePage[] => {
  const [first, ...others] = pages
  if (first === undefined) return []
  if (others.length === 0) return pagesFrom(stack, first, { size: first.size, ends: [stack.items.length] })
  const rankOf = rankIn(stack.items)
  const sizes = sizesFrom(first.size).filter((size) => size >= smallest || size === first.size)
  const cuts = (size: Size) => ({ size, ends: endsOf(stack, rankOf, pages, size) })
  const isSmooth = ({ ends }: { ends: readonly number[] }) =>
    ends.slice(0, -1).every((end) => rankOf(end) === 'blank')
  const found = stack.items.some((line) => line.trim() === '') ? sizes.map(cuts).find(isSmooth) : undefined
  return pagesFrom(stack, first, found ?? cuts(first.size))
}

/** Pages of a size that end at some lines; blank lines alone are one page. */
const pagesFrom = (
  stack: Stack<string>,
  first: Page<string>,
  { size, ends }: { readonly size: Size; readonly ends: readonly number[] },
): CodePage[] => {
  const result = ends.flatMap((end, index) => trimmed(stack.items, ends[index - 1] ?? 0, end, size))
  return result.length === 0 ? [{ ...first, from: 0 }] : result
}

/** Where each page ends, at a size: on no more pages than there are. */
const endsOf = (
  { items, height, heightOf }: Stack<string>,
  rankOf: (at: number) => BreakRank,
  pages: readonly Page<string>[],
  size: Size,
): number[] => {
  const room = roomFor(
    items.map((line) => heightOf(line, size)),
    height,
  )
  const ends: number[] = []
  let even = 0
  pages.forEach((page, index) => {
    const from = ends.at(-1) ?? 0
    const left = pages.length - index - 1
    even += page.items.length
    if (from >= items.length) return
    const near = { even, length: page.items.length }
    ends.push(left === 0 ? items.length : endNear(rankOf, room, { from, left, near }))
  })
  return ends
}

/** By the line that a page begins with: where it ends if it takes all that it can, and the pages that the rest takes. */
interface Room {
  readonly end: readonly number[]
  readonly pages: readonly number[]
}

const roomFor = (heights: readonly number[], height: number): Room => {
  const end: number[] = []
  let to = 0
  let used = 0
  for (const [from, first] of heights.entries()) {
    if (to <= from) [to, used] = [from + 1, first]
    while (to < heights.length && used + (heights[to] ?? 0) <= height) {
      used += heights[to] ?? 0
      to += 1
    }
    end.push(to)
    used -= first
  }
  const pages = [...end, 0].fill(0)
  for (let from = end.length - 1; from >= 0; from -= 1) pages[from] = 1 + (pages[end[from] ?? 0] ?? 0)
  return { end, pages }
}

interface Cut {
  readonly from: number
  /** Pages after this one. */
  readonly left: number
  /** Where it ends in an even split, and how many lines it has there. */
  readonly near: { readonly even: number; readonly length: number }
}

/** The best break near the end of a page in an even split; the nearest of the best. */
const endNear = (rankOf: (at: number) => BreakRank, room: Room, { from, left, near }: Cut): number => {
  const last = room.end[from] ?? from + 1
  const ends: number[] = []
  for (let to = from + 1; to <= last; to += 1) if ((room.pages[to] ?? 0) <= left) ends.push(to)
  ends.sort((one, other) => Math.abs(one - near.even) - Math.abs(other - near.even))
  for (const rank of breakRanks) {
    const found = ends.find(
      (to) => Math.abs(to - near.even) <= reach[rank] * near.length && rankOf(to) === rank,
    )
    if (found !== undefined) return found
  }
  return ends[0] ?? last
}

/** Lines without blank ones at either end; none if all are blank. */
const trimmed = (items: readonly string[], from: number, to: number, size: Size): CodePage[] => {
  const lines = items.slice(from, to)
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : [{ items: lines.slice(first, last + 1), size, from: from + first }]
}
