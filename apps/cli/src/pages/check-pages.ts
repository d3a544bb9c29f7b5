import { relative, sep } from 'node:path'
import { compareDiagnostics, createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import { type CheckedFile, checkGraphFile, checkWebPage, isTemplate } from '@trifold/web-page'
import type { ReportedPage } from '../report/report.ts'
import type { Io } from '../terminal/io.ts'
import type { Progress } from '../terminal/progress.ts'
import { findPages } from './find-pages.ts'
import { isPageName } from './page-name.ts'
import { type PageSource, readPageFile, readStandardInput } from './page-source.ts'
import { createQuotes } from './quotes.ts'
import type { PagePath } from './split-paths.ts'

/** What checking pages came to. */
export interface PagesReport {
  readonly pages: readonly ReportedPage[]
  readonly diagnostics: readonly Diagnostic[]
  /** Texts of files with findings that a report may quote. */
  readonly sources: ReadonlyMap<string, string>
}

/** A page that is to be checked. */
interface Target {
  readonly path: string
  readonly file: string
  readonly isNamed: boolean
  /** Whether it stands in a folder that was named for its articles, too: only its data is of interest there. */
  readonly isBeside: boolean
}

/** The name of standard input in findings. */
const stdinName = 'stdin'

/** Checks pages and files of JSON-LD. `articles` are the files, relative to `cwd`, that were found beside them. */
export const checkPages = async (
  paths: readonly PagePath[],
  articles: readonly string[],
  { io, progress }: { io: Io; progress: Progress },
): Promise<PagesReport> => {
  const targets = await targetsOf(paths, articles, io.cwd)
  const quotes = createQuotes()
  const pages: ReportedPage[] = []
  const diagnostics: Diagnostic[] = []
  for (const [done, target] of targets.entries()) {
    progress.step(done, targets.length, target.file)
    const source = target.file === stdinName ? await readStandardInput(io) : await readPageFile(target.path)
    const checked = checkTarget(target, source)
    if (checked === undefined) continue
    pages.push({ file: target.file, graphs: checked.graphs, appearances: checked.appearances })
    // One by one: a page may have more findings than a call takes arguments.
    for (const diagnostic of checked.diagnostics) diagnostics.push(diagnostic)
    if ('text' in source) quotes.keep(target.file, source.text, checked.diagnostics)
  }
  return { pages, diagnostics: diagnostics.sort(compareDiagnostics), sources: quotes.texts }
}

const targetsOf = async (
  paths: readonly PagePath[],
  articles: readonly string[],
  cwd: string,
): Promise<Target[]> => {
  const targets = new Map<string, Target>()
  const fileOf = (path: string): string => relative(cwd, path).split(sep).join('/') || '.'
  const named = paths.filter(({ kind }) => kind !== 'folder')
  for (const { path, kind } of named) {
    const file = kind === 'stdin' ? stdinName : fileOf(path)
    targets.set(path, { path, file, isNamed: true, isBeside: false })
  }
  for (const { path: folder } of paths.filter(({ kind }) => kind === 'folder')) {
    const inside = fileOf(folder)
    const isBeside = articles.some((article) => inside === '.' || article.startsWith(`${inside}/`))
    for (const path of await findPages(folder)) {
      if (!targets.has(path)) targets.set(path, { path, file: fileOf(path), isNamed: false, isBeside })
    }
  }
  return [...targets.values()]
}

/** Checks one file; undefined for one that is none of those asked for. */
const checkTarget = (target: Target, source: PageSource): CheckedFile | undefined => {
  const { file, isNamed, isBeside } = target
  if ('finding' in source) return only(file, source.finding)
  const { text } = source
  if (!isPage(target, text)) return checkGraphFile(file, text)
  if (!isNamed && isTemplate(text)) return isBeside ? undefined : only(file, template)
  const checked = checkWebPage(file, text)
  return isBeside && checked.graphs === 0 ? undefined : checked
}

const isPage = ({ file }: Target, text: string): boolean =>
  file === stdinName ? !/^\s*[[{]/.test(text) : isPageName(file)

const template: Finding = {
  code: 'page-complete',
  severity: 'info',
  message: 'The file looks like a template of pages; it is not checked.',
  help: 'Check the pages that are made of it. To have this one checked all the same, name it.',
}

const only = (file: string, finding: Finding): CheckedFile => ({
  diagnostics: [createDiagnostic(file, undefined, finding)],
  appearances: [],
  graphs: 0,
})
