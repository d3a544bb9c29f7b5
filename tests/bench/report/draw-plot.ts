import { drawBars } from './draw-bars.ts'
import { drawGrowth } from './draw-growth.ts'
import { drawTargets, targetsHeight } from './draw-targets.ts'
import { colours, element, group } from './elements.ts'
import type { Result } from './results.ts'

const width = 1120
const margin = 48
const inner = width - 2 * margin
const gap = 48
const half = (inner - gap) / 2
const growthHeight = 280

interface Panel {
  readonly height: number
  readonly draw: (y: number) => string[]
}

/** The results as a picture: a case with peers, all targets, growth. What was not measured is left out. */
export const drawPlot = (results: readonly Result[]): string => {
  const cold = results.find(({ name }) => name === 'cold-1000')
  const growth = results.find(({ name }) => name === 'growth')
  const panels: Panel[] = []
  if (cold !== undefined)
    panels.push({
      height: 60 + cold.entries.length * 40,
      draw: (y) => [group(margin, y, drawBars(cold, inner))],
    })
  if (results.length > 0)
    panels.push({
      height: targetsHeight(results),
      draw: (y) => [group(margin, y, drawTargets(results, inner))],
    })
  if (growth !== undefined) panels.push({ height: growthHeight, draw: (y) => growthPanels(growth, y) })
  let bottom = margin + 16
  const drawn = panels.flatMap(({ height, draw }) => {
    const y = bottom
    bottom += height + gap
    return draw(y)
  })
  return page(drawn, bottom - 8)
}

const growthPanels = (result: Result, y: number): string[] => {
  const size = [half, growthHeight] as const
  const clock = { quantity: 'wall', text: 'From one article to 10,000', note: 'On the clock.' } as const
  const memory = { quantity: 'memory', text: 'Memory', note: 'At its peak, all processes.' } as const
  return [
    group(margin, y, drawGrowth(result, clock, size)),
    group(margin + half + gap, y, drawGrowth(result, memory, size)),
  ]
}

const page = (children: readonly string[], height: number): string => {
  const font = 'font-family="Arimo, Arial, Helvetica, sans-serif" font-size="13"'
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${font} fill="${colours.ink}">`
  const paper = element('rect', { width, height, fill: colours.paper })
  const title = element('title', {}, 'Trifold beside other tools, measured')
  return `${[head, title, paper, ...children, '</svg>'].join('\n')}\n`
}
