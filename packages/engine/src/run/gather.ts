import type { Diagnostic } from '@trifold/core'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport, Crash } from '../report.ts'
import { findingsOf } from '../state/findings-of.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { BuiltArticle } from './build-article.ts'
import { keepSources } from './keep-sources.ts'
import { reportArticle, shownOutput } from './report-article.ts'
import { toldFindings } from './stored-findings.ts'

/** Gathers results of articles. */
export const gather = () => {
  const records: ArticleRecord[] = []
  const articles: ArticleReport[] = []
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const crashes: Crash[] = []
  const kept: string[] = []
  const count = { drafts: 0 }
  const add = (file: string, built: BuiltArticle, plan: Plan): void => {
    records.push(built.record)
    crashes.push(...built.crashes)
    if (built.status === 'draft') {
      count.drafts++
      return
    }
    const names = new Set(plan.formats.map(({ name }) => name))
    const own = findingsOf(built.record, ({ name }) => names.has(name))
    const found = [...toldFindings(file, own, plan), ...built.diagnostics]
    // One by one: an article may have more findings than a call takes arguments.
    for (const diagnostic of found) diagnostics.push(diagnostic)
    kept.push(...built.kept.map((path) => shownOutput(plan, path)))
    if (found.length > 0) keepSources(sources, found, built.texts())
    articles.push(reportArticle(file, built, plan))
  }
  return { records, articles, diagnostics, sources, crashes, kept, count, add }
}
