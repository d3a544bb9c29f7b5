import { colours, element, label, title } from './elements.ts'
import { seconds } from './print-table.ts'
import type { Result } from './results.ts'
import { median } from './statistics.ts'

const labelWidth = 160
const rowHeight = 40
const barHeight = 14
const valueWidth = 70

/** What each tool took for the same articles: on the clock as a bar, of all processors as a line below it. */
export const drawBars = ({ title: text, entries }: Result, width: number): string[] => {
  const rows = entries.map(({ label: name, wall, cpu }) => ({ name, wall: median(wall), cpu: median(cpu) }))
  const greatest = Math.max(...rows.flatMap(({ wall, cpu }) => [wall, cpu]))
  const length = (value: number): number => ((width - labelWidth - valueWidth) * value) / greatest
  const drawn = rows.flatMap(({ name, wall, cpu }, index) => {
    const y = 52 + index * rowHeight
    const fill = name.startsWith('Trifold') ? colours.accent : colours.muted
    return [
      label(labelWidth - 12, y + barHeight - 2, name, { 'text-anchor': 'end' }),
      element('rect', { x: labelWidth, y, width: length(wall), height: barHeight, fill }),
      element('rect', { x: labelWidth, y: y + barHeight + 3, width: length(cpu), height: 2, fill }),
      label(labelWidth + Math.max(length(wall), length(cpu)) + 8, y + barHeight - 2, seconds(wall), {
        'font-weight': 700,
      }),
    ]
  })
  return [...title(text, 'Bars: seconds on the clock. Lines: seconds of all processors.'), ...drawn]
}
