import type { Cause, Reason } from '@trifold/engine'
import { printable } from '../../terminal/printable.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Report, ReportedArticle, ReportStyle } from '../report.ts'

/** Rows that are told: where each article has reasons of its own, nobody reads thousands. */
const mostRows = 20

/** Why articles were made, those with the same reasons in one line; nothing where that was not asked for. */
export const why = ({ articles }: Pick<Report, 'articles'>, { colours, width }: ReportStyle): string[] => {
  if (articles.every((article) => article.why === undefined)) return []
  const groups = groupByReasons(articles)
  if (groups.size === 0) return ['No article was made: nothing that any of them depends on has changed.', '']
  const rows = [...groups].slice(0, mostRows).map(([reasons, files]) => ({ name: nameOf(files), reasons }))
  const rest = groups.size - mostRows
  const start = 4 + Math.max(...rows.map(({ name }) => name.length))
  return [
    colours.bold('Made, and why:'),
    ...rows.map(
      ({ name, reasons }) =>
        `  ${name.padEnd(start - 2)}${wrap(reasons, { width, first: start, indent: start })}`,
    ),
    ...(rest > 0 ? [`  … and ${rest} more (--format json has them all)`] : []),
    '',
  ]
}

const groupByReasons = (articles: readonly ReportedArticle[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const { file, why: reasons = [] } of articles) {
    if (reasons.length === 0) continue
    const text = reasons.map(textOf).join('; ')
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [file])
    else group.push(file)
  }
  return groups
}

const nameOf = (files: readonly string[]): string =>
  files.length === 1 ? printable(files[0] ?? '') : `${files.length} articles`

const textOf = ({ cause, subject = '' }: Reason): string => texts[cause](printable(subject))

/** Each cause in words. */
const texts: Readonly<Record<Cause, (subject: string) => string>> = {
  new: () => 'new',
  'cache-off': () => '--no-cache',
  source: () => 'its text changed',
  draft: () => 'whether drafts are made, or it is one, changed',
  failed: (format) => `failed last time${format === '' ? '' : ` (${format})`}`,
  folder: (folder) => `its place among the outputs changed${folder === '' ? '' : ` to ${folder}/`}`,
  trifold: () => 'another version of Trifold made it',
  parser: () => 'the parser changed',
  setting: (name) => `the setting ${name} changed`,
  configuration: () => 'the text of the configuration changed, at whose lines findings are told',
  template: (file) => `the template ${file} changed`,
  presentation: () => 'the presentation changed whose design slides take on',
  browser: () => 'the browser changed',
  image: (url) => `the image ${url} changed`,
  file: (path) => `the file ${path} changed`,
  link: (url) => `${url}, to which it links, has another place`,
  neighbours: () => 'its neighbours changed',
  format: (name) => `${name} was not made before`,
  outdated: (name) => `${name} is of an earlier text`,
  'output-missing': (path) => `its output ${path} is missing`,
  'output-changed': (path) => `its output ${path} is not as it was written`,
  unrecorded: () => 'how it was made is not on record',
}
