import type { AppearanceStatus } from '@trifold/core'
import { printable } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportStyle } from '../report.ts'

/** What the data of all checked pages earns in search results: a line for each kind of result; nothing where there is none. */
export const pageAppearances = ({ pages = [] }: Report, { colours, width }: ReportStyle): string[] => {
  const features = tallyOf(pages)
  if (features.size === 0) return []
  const longest = Math.max(...[...features.keys()].map((name) => name.length))
  const lines = [...features].map(([name, tally]) => {
    const start = `  ${printable(name).padEnd(longest)}  `
    return start + wrap(tell(tally), { width, first: start.length, indent: start.length })
  })
  return [
    colours.bold('What the pages’ data earns in Google Search (--format json tells it of each):'),
    ...lines,
  ]
}

/** What was found of one kind of result. */
interface Tally {
  readonly status: AppearanceStatus
  shown: number
  kept: number
  /** Reasons why things are not shown, and how often each counts. */
  readonly reasons: Map<string, number>
}

const tallyOf = (pages: NonNullable<Report['pages']>): Map<string, Tally> => {
  const features = new Map<string, Tally>()
  for (const { feature, status, shown, missing, note } of pages.flatMap(({ appearances }) => appearances)) {
    const tally: Tally = features.get(feature) ?? { status, shown: 0, kept: 0, reasons: new Map() }
    features.set(feature, tally)
    if (shown) tally.shown += 1
    else tally.kept += 1
    const lacks = missing.required.map((path) => path.replaceAll('|', ' or '))
    const reasons =
      lacks.length > 0 ? lacks.map((path) => `without ${path}`) : note === undefined ? [] : [note]
    if (!shown) for (const reason of reasons) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1)
  }
  return features
}

const tell = ({ status, shown, kept, reasons }: Tally): string => {
  if (status === 'retired' || status === 'vocabulary') return `${kept} × ${[...reasons.keys()].join(' ')}`
  const why = [...reasons].map(([reason, count]) => `${count} × ${reason}`).join(', ')
  return [
    ...(shown > 0 ? [`${shown} may be shown${status === 'beta' ? ' (beta)' : ''}`] : []),
    ...(kept > 0 ? [`${kept} not${why === '' ? '' : `: ${why}`}`] : []),
  ].join('; ')
}
