import type { FixedFile } from '@trifold/engine'
import { printable } from '../../terminal/printable.ts'
import type { Report, ReportStyle } from '../report.ts'

/** Files that are listed one by one. */
const mostFiles = 20

/** What was mended in each file, and which files were left alone; nothing where mending was not asked for. */
export const fixedFiles = (
  { fixed }: Pick<Report, 'fixed'>,
  { colours }: Pick<ReportStyle, 'colours'>,
): string[] => {
  if (fixed === undefined) return []
  if (fixed.length === 0) return ['Nothing was mended: no finding is safe to mend.', '']
  const rest = fixed.length - mostFiles
  return [
    ...fixed.slice(0, mostFiles).map((file) => {
      const [verb, reason] = tellings[file.status]
      return `${colours.bold(colours.green(verb))} ${printable(file.file)}${reason}: ${countsOf(file)}`
    }),
    ...(rest > 0 ? [`… and ${rest} more files (--format json has them all)`] : []),
    '',
  ]
}

const tellings: Readonly<Record<FixedFile['status'], readonly [verb: string, reason: string]>> = {
  written: ['Mended', ''],
  planned: ['Would mend', ''],
  changed: ['Left', ', which somebody changed meanwhile'],
  outside: ['Left', ', which a link leads to'],
}

const countsOf = ({ mended }: FixedFile): string => {
  const counts = new Map<string, number>()
  for (const { code } of mended) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => (count === 1 ? code : `${count} × ${code}`)).join(', ')
}
