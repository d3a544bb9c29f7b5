import type { PruneReport } from '@trifold/engine'
import type { Colours } from '../terminal/colours.ts'
import { printable } from '../terminal/printable.ts'
import { findings } from './text/findings.ts'
import { openLines } from './text/index-pages.ts'

/** For people: findings, what was removed, and the pages to open. */
export const pruneText = (report: PruneReport, colours: Colours): string =>
  [
    ...findings({ diagnostics: report.diagnostics, sources: new Map() }, { colours }),
    ...list('Removed, because their article is gone:', report.removed, colours),
    ...openLines(report.collections, colours),
    '',
  ].join('\n')

const list = (title: string, paths: readonly string[], colours: Colours): string[] =>
  paths.length === 0 ? [] : [colours.bold(title), ...paths.map((path) => `  ${printable(path)}`), '']
