import type { Diagnostic } from '@trifold/core'
import { applyRules } from '../config/apply-rules.ts'
import type { WrittenFile } from '../output/output-folder.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport, Crash } from '../report.ts'
import { findingsOf } from '../state/findings-of.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { BuiltArticle } from './build-article.ts'
import { keepSources } from './keep-sources.ts'
import type { LateText } from './late-texts.ts'
import { reportArticle, shownOutput } from './report-article.ts'
import { toldFindings } from './stored-findings.ts'

/** What is kept of an article that was built; paths are relative to the working folder. */
export interface GatheredArticle {
  readonly record: ArticleRecord
  readonly crashes: readonly Crash[]
  /** Absent for a draft, and for what is skipped. */
  readonly report?: ArticleReport
  readonly isDraft: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files with findings. */
  readonly sources: ReadonlyMap<string, LateText>
  readonly kept: readonly string[]
  readonly written: readonly WrittenFile[]
}

/** What is to be told and kept of an article; `file` is its path, as shown to the author. */
export const gatherArticle = (file: string, built: BuiltArticle, plan: Plan): GatheredArticle => {
  const { record, crashes, status, written } = built
  const untold = {
    record,
    crashes,
    isDraft: status === 'draft',
    diagnostics: [],
    sources: new Map(),
    kept: [],
    written,
  }
  if (status === 'draft') return untold
  if (status === 'skipped') return { ...untold, diagnostics: built.diagnostics }
  const names = new Set(plan.formats.map(({ name }) => name))
  const own = findingsOf(record, ({ name }) => names.has(name))
  const diagnostics = [...toldFindings(file, own, plan), ...applyRules(built.diagnostics, plan.config.rules)]
  const sources = new Map<string, LateText>()
  if (diagnostics.length > 0) keepSources(sources, diagnostics, built.texts())
  const kept = built.kept.map((path) => shownOutput(plan, path))
  return { ...untold, report: reportArticle(file, built, plan), diagnostics, sources, kept }
}

/** What was gathered of several articles, in their order. */
export const joinArticles = (gathered: readonly GatheredArticle[]) => ({
  records: gathered.map(({ record }) => record),
  articles: gathered.flatMap(({ report }) => report ?? []),
  diagnostics: gathered.flatMap(({ diagnostics }) => diagnostics),
  sources: new Map(gathered.flatMap(({ sources }) => [...sources])),
  crashes: gathered.flatMap(({ crashes }) => crashes),
  kept: gathered.flatMap(({ kept }) => kept),
  written: gathered.flatMap(({ written }) => written),
  drafts: gathered.filter(({ isDraft }) => isDraft).length,
})
