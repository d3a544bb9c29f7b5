import { hasErrors } from '@trifold/core'
import { replaceFile, UsageError } from '@trifold/engine'
import { type ArticleData, readArticleData } from '../embed/article-data.ts'
import { findArticlePath } from '../embed/article-path.ts'
import { type EditedPage, embedPage } from '../embed/embed-page.ts'
import type { ExitCode } from '../exit-code.ts'
import { type EmbedReport, embedJson, embedText } from '../report/embed-report.ts'
import type { PlainFormat } from '../report/formats.ts'
import type { Io } from '../terminal/io.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { reportStyle } from './report-style.ts'

export interface EmbedOptions {
  readonly article: string
  readonly id?: string
  readonly dryRun?: boolean
  readonly format: PlainFormat
}

/**
 * `trifold embed`: puts an article's data into pages. All pages are read and edited before one is written; an article
 * with errors leaves them all as they are.
 */
export const embedCommand = async (
  pages: readonly string[],
  { article: given, id, dryRun = false, format }: EmbedOptions,
  io: Io,
): Promise<ExitCode> => {
  const start = io.now()
  if (id?.trim() === '') throw new UsageError('--id expects a name, such as my-post')
  const read = await readArticleData(await findArticlePath(io.cwd, given), io.cwd)
  const article = { ...read, id: id ?? read.id }
  const edited = await editPages([...new Set(pages)], article, io)
  if (!dryRun)
    for (const { write } of edited) if (write !== undefined) await replaceFile(write.file, write.bytes)
  const report: EmbedReport = { article, pages: edited, dryRun }
  io.stdout.write(format === 'json' ? embedJson(report) : embedText(report, reportStyle(io, format, start)))
  const diagnostics = [...article.diagnostics, ...edited.flatMap((page) => page.diagnostics)]
  return exitCodeOf({ diagnostics, internal: article.internal })
}

const editPages = async (
  pages: readonly string[],
  { data, id, diagnostics }: ArticleData,
  io: Io,
): Promise<EditedPage[]> => {
  if (data === undefined || hasErrors(diagnostics)) return []
  const edited: EditedPage[] = []
  for (const page of pages) edited.push(await embedPage(page, io.cwd, { data, id }))
  // What is said of the article, at the author's line, is not said again of each page that its data is in.
  const said = new Set(diagnostics.map(({ message }) => message))
  return edited.map((page) => ({
    ...page,
    diagnostics: page.diagnostics.filter(({ message }) => !said.has(message)),
  }))
}
