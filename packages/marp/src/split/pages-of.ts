import type { RootContent } from 'mdast'
import { figureOf, fitted } from '../lower/picture.ts'
import { costOf, joinUnits, type Unit } from './unit.ts'

/** Halvings after which pages are as even as anyone can see. */
const halvings = 10

/** Units on as few pages as hold them, evenly; pictures take the room that is left. */
export const pagesOf = (units: readonly Unit[], room: { width: number; height: number }): RootContent[][] => {
  let best = greedy(units, room.height)
  const count = best.length
  let [low, high] = [0, room.height]
  for (let step = 0; step < halvings && count > 1; step += 1) {
    const middle = (low + high) / 2
    const pages = greedy(units, middle)
    if (pages.length <= count) [best, high] = [pages, middle]
    else low = middle
  }
  return best.map((page) => enlarged(page, room))
}

const greedy = (units: readonly Unit[], room: number): Unit[][] => {
  const pages: Unit[][] = []
  let used = 0
  for (const unit of units) {
    const page = pages.at(-1)
    const cost = costOf(unit, page?.at(-1))
    if (page !== undefined && used + cost <= room) {
      page.push(unit)
      used += cost
      continue
    }
    const kept = page === undefined ? [] : withdrawn(page, unit, room)
    pages.push([...kept, unit])
    used = heightOf([...kept, unit])
  }
  return pages
}

/** What introduces the next unit, taken off the end of a page that has more than that. */
const withdrawn = (page: Unit[], next: Unit, room: number): Unit[] => {
  const at = page.findLastIndex(({ sticks }) => !sticks) + 1
  if (at === 0 || at === page.length || heightOf([...page.slice(at), next]) > room) return []
  return page.splice(at)
}

const heightOf = (units: readonly Unit[]): number =>
  units.reduce((sum, unit, index) => sum + costOf(unit, units[index - 1]), 0)

/** The nodes of a page, its only picture as large as the room that the others leave. */
const enlarged = (page: readonly Unit[], room: { width: number; height: number }): RootContent[] => {
  const nodes = joinUnits(page)
  const left = room.height - heightOf(page)
  const figures = nodes.filter((node) => figureOf(node)?.data?.largest !== undefined)
  return nodes.map((node) => {
    const figure = figureOf(node)
    const { shown, largest } = figure?.data ?? {}
    if (figure === undefined || shown === undefined || largest === undefined) return node
    const height = shown.height + Math.floor(left / figures.length)
    const grown = fitted(largest, { width: room.width, height })
    // Rounding makes a picture no smaller than it was.
    const size = grown.height < shown.height ? shown : grown
    return { ...node, children: [{ ...figure, data: { shown: size, largest } }] } as RootContent
  })
}
