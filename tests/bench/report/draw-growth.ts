import type { Quantity } from '../cases/case.ts'
import { colours, element, label, logarithmic, title } from './elements.ts'
import { megabytes, seconds } from './print-table.ts'
import type { Result } from './results.ts'
import { median, valuesOf } from './statistics.ts'

const left = 68
const right = 112
const top = 48

/** How a quantity grows with the number of articles, of each tool: a line whose steepness is the power. */
export const drawGrowth = (
  { entries }: Result,
  { quantity, text, note }: { quantity: Quantity; text: string; note: string },
  [width, height]: readonly [number, number],
): string[] => {
  const points = entries.map((entry) => ({
    tool: entry.label.replace(/,.*/, ''),
    articles: entry.articles,
    value: median(valuesOf(entry, quantity)),
  }))
  const print = quantity === 'memory' ? megabytes : seconds
  const values = points.map(({ value }) => value)
  const range = [tenBelow(Math.min(...values)), tenAbove(Math.max(...values))] as const
  const across = logarithmic(
    [1, Math.max(10, ...points.map(({ articles }) => articles))],
    width - left - right,
  )
  const up = logarithmic(range, height - top - 30)
  const x = (articles: number): number => left + across(articles)
  const y = (value: number): number => height - 30 - up(value)
  const grid = powersBetween(...range).flatMap((value) => [
    element('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: colours.line }),
    label(left - 8, y(value) + 4, print(value), { 'text-anchor': 'end', fill: colours.muted }),
  ])
  const sizes = [...new Set(points.map(({ articles }) => articles))].map((articles) =>
    label(x(articles), height - 10, articles.toLocaleString('en'), {
      'text-anchor': 'middle',
      fill: colours.muted,
    }),
  )
  const ends: number[] = []
  const lines = [...new Set(points.map(({ tool }) => tool))].flatMap((tool) => {
    const own = points.filter((point) => point.tool === tool)
    const stroke = tool === 'Trifold' ? colours.accent : colours.second
    const path = own
      .map(({ articles, value }) => `${x(articles).toFixed(1)},${y(value).toFixed(1)}`)
      .join(' ')
    const last = own[own.length - 1]
    if (last === undefined) return []
    const end = apart(y(last.value), ends)
    ends.push(end)
    return [
      element('polyline', { points: path, fill: 'none', stroke, 'stroke-width': 2 }),
      ...own.map(({ articles, value }) =>
        element('circle', { cx: x(articles), cy: y(value), r: 3.5, fill: stroke }),
      ),
      label(x(last.articles) + 10, end + 4, `${tool} ${print(last.value)}`, {
        fill: stroke,
        'font-weight': 700,
      }),
    ]
  })
  return [...title(text, note), ...grid, ...sizes, ...lines]
}

const lineHeight = 18

/** A place near `wanted` that covers no label which is there already. */
const apart = (wanted: number, taken: readonly number[]): number => {
  const near = taken.find((other) => Math.abs(other - wanted) < lineHeight)
  return near === undefined ? wanted : near + (wanted < near ? -lineHeight : lineHeight)
}

const tenBelow = (value: number): number => 10 ** Math.floor(Math.log10(value))
const tenAbove = (value: number): number => 10 ** Math.ceil(Math.log10(value))

const powersBetween = (least: number, greatest: number): number[] => {
  const count = Math.round(Math.log10(greatest / least)) + 1
  return Array.from({ length: count }, (_, index) => least * 10 ** index)
}
