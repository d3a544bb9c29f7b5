import { colours, element, label, logarithmic, title } from './elements.ts'
import { describeTarget, times } from './print-table.ts'
import type { Result } from './results.ts'

const labelWidth = 470
const valueWidth = 190
const rowHeight = 30
const range = [1 / 16, 16] as const

/** Every ratio beside its target, which is the line in the middle: left of it is better, each mark twice as good. */
export const drawTargets = (results: readonly Result[], width: number): string[] => {
  const verdicts = results.flatMap(({ verdicts: all, title: name }) =>
    all.map((verdict) => ({ ...verdict, name })),
  )
  const scale = logarithmic(range, width - labelWidth - valueWidth)
  const x = (value: number): number => labelWidth + scale(Math.min(range[1], Math.max(range[0], value)))
  const bottom = 56 + verdicts.length * rowHeight
  const marks = [1 / 16, 1 / 4, 1, 4, 16].flatMap((value) => [
    element('line', {
      x1: x(value),
      x2: x(value),
      y1: 48,
      y2: bottom,
      stroke: value === 1 ? colours.ink : colours.line,
    }),
    label(x(value), bottom + 18, value === 1 ? 'target' : times(value), {
      'text-anchor': 'middle',
      fill: colours.muted,
    }),
  ])
  const rows = verdicts.flatMap((verdict, index) => {
    const y = 72 + index * rowHeight
    const fill = verdict.isMet ? colours.ink : colours.accent
    return [
      label(0, y, verdict.name),
      label(labelWidth - 20, y, describeTarget(verdict), {
        'text-anchor': 'end',
        fill: colours.muted,
        'font-size': 11,
      }),
      element('line', {
        x1: x(1),
        x2: x(verdict.ratio / verdict.atMost),
        y1: y - 4,
        y2: y - 4,
        stroke: fill,
        'stroke-width': 2,
      }),
      element('circle', { cx: x(verdict.ratio / verdict.atMost), cy: y - 4, r: 5, fill }),
      label(width, y, `${times(verdict.ratio)}  of ${times(verdict.atMost)}`, { 'text-anchor': 'end', fill }),
    ]
  })
  return [
    ...title('Held to its targets', 'A ratio by its target; left of the line is met.'),
    ...marks,
    ...rows,
  ]
}

export const targetsHeight = (results: readonly Result[]): number =>
  100 + results.reduce((sum, { verdicts }) => sum + verdicts.length, 0) * rowHeight
