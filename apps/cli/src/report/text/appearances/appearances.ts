import type { SearchAppearance } from '@trifold/core'
import { printable } from '../../../terminal/printable.ts'
import type { Report, ReportStyle } from '../../report.ts'
import { fileTable } from './file-table.ts'
import { sumTable } from './sum-table.ts'

/** Up to so many files each have a table of their own. */
const fewFiles = 5

/** What the data of pages earns in search results, and that of articles where the data alone is checked. */
export const appearances = (report: Report, style: ReportStyle): string[] => {
  const { articles, pages = [], dataAlone = false } = report
  const files = [...(dataAlone ? articles : []), ...pages].flatMap(({ file, appearances = [] }) =>
    appearances.length === 0 ? [] : [{ file, appearances }],
  )
  if (files.length === 0) return []
  const all = files.flatMap(({ appearances }) => appearances)
  const tables =
    files.length > fewFiles
      ? [...sumTable(files.length, all, style), '']
      : files.flatMap(({ file, appearances }) => [...fileTable(file, appearances, style), ''])
  return [...tables, style.colours.dim(sourceLine(all)), '']
}

/** The rules age; whoever reads them should know of which day they are. */
const sourceLine = (all: readonly SearchAppearance[]): string => {
  const dates = [...new Set(all.map(({ source }) => source.date))].sort()
  const [first = '', last = first] = [dates[0], dates.at(-1)]
  return `By Google’s documentation as read ${first === last ? `on ${printable(last)}` : `between ${printable(first)} and ${printable(last)}`}; --format json names the page of each rule.`
}
