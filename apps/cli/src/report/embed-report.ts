import type { ArticleData } from '../embed/article-data.ts'
import type { EditedPage } from '../embed/embed-page.ts'
import { jsonText } from '../terminal/json-text.ts'
import { printable } from '../terminal/printable.ts'
import type { ReportStyle } from './report.ts'
import { findings } from './text/findings.ts'

/** What embedding an article's data came to. */
export interface EmbedReport {
  readonly article: ArticleData
  /** Empty if the article has errors. */
  readonly pages: readonly EditedPage[]
  readonly dryRun: boolean
}

/** For people: findings of the article and of the pages as they are now, then what was done to each page. */
export const embedText = (report: EmbedReport, style: ReportStyle): string => {
  const { article, pages } = report
  const sources = new Map([...article.sources, ...pages.map(({ file, text }) => [file, text] as const)])
  const diagnostics = [...article.diagnostics, ...pages.flatMap((page) => page.diagnostics)]
  const nothing = `Nothing was embedded, because of the errors in ${printable(article.file)}`
  return [
    ...findings({ diagnostics, sources }, style),
    ...(pages.length === 0 ? [nothing] : pages.map((page) => told(page, report))),
    '',
  ].join('\n')
}

const told = ({ file, change, line, isChecked }: EditedPage, { article, dryRun }: EmbedReport): string => {
  const data = `the data of ${printable(article.id)}`
  const at = `in line ${line}`
  const tellings: Record<EditedPage['change'], string> = {
    added: dryRun ? `would add ${data} ${at}` : `added ${data} ${at}`,
    replaced: dryRun ? `would replace ${data} ${at}` : `replaced ${data} ${at}`,
    unchanged: `has ${data} already, ${at}`,
    refused: 'left as it is',
  }
  const template =
    isChecked || change === 'refused' ? '' : '; a template: check the pages that are made of it'
  return `${printable(file)}: ${tellings[change]}${template}`
}

/** For programs: one object with `article`, `pages` and `diagnostics`; findings of pages are about them as they are now. */
export const embedJson = ({ article, pages, dryRun }: EmbedReport): string => {
  const { file, id } = article
  const report = {
    article: { file, id },
    dryRun,
    pages: pages.map(({ file, change, line, isChecked: checked }) => ({ file, change, line, checked })),
    diagnostics: [...article.diagnostics, ...pages.flatMap((page) => page.diagnostics)],
  }
  return jsonText(report)
}
