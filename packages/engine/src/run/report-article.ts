import { join, resolve } from 'node:path'
import { relativeTo } from '../paths.ts'
import { articleRenderer } from '../plan/article-renderer.ts'
import { formatOfName } from '../plan/part-formats.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleReport } from '../report.ts'
import type { FormatRecord } from '../state/manifest.ts'
import type { BuiltArticle } from './build-article.ts'

/** An output's path as it is shown: relative to the working folder. */
export const shownOutput = ({ collection, cwd }: Plan, path: string): string =>
  relativeTo(cwd, join(collection.outDir, path))

/** Where an article's file is, from its path relative to the output folder. */
export const resolveSource = (outDir: string, source: string): string => resolve(outDir, source)

/** What is told of an article: of the formats that the run was to make, and of those alone. */
export const reportArticle = (file: string, { record, status }: BuiltArticle, plan: Plan): ArticleReport => {
  const names = new Set(plan.formats.map(({ name }) => name))
  const made = record.formats.filter(({ name }) => names.has(name))
  const current = record.state === 'built' ? made.filter(({ failed }) => !failed) : []
  const paths = new Set(current.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  const { slug, lang, title } = record
  const folder = shownOutput(plan, '')
  return {
    file,
    slug,
    lang,
    title,
    // A draft is counted, never reported as an article, nor is what is skipped.
    status: status === 'draft' || status === 'skipped' ? 'fresh' : status,
    outputs: [...paths].map((path) => (folder === '.' ? path : `${folder}/${path}`)),
    omitted: omittedOf(record.state === 'built' ? made : []),
  }
}

const omittedOf = (formats: readonly FormatRecord[]): ArticleReport['omitted'] =>
  Object.fromEntries(
    formats
      .filter(({ name }) => name !== articleRenderer.name)
      .map(({ name, omitted }) => [formatOfName(name), omitted]),
  )
