import { resolve } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import { findCollections } from './collections/find-collections.ts'
import { checkFormatNames } from './plan/formats.ts'
import { planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import { checkInProcesses } from './pool/check-in-processes.ts'
import type { CheckReport } from './report.ts'
import type { CheckRequest } from './request.ts'
import { type Checked, checkArticle } from './run/check-article.ts'
import { countProgress } from './run/count-progress.ts'
import { createPause } from './run/pause.ts'
import { readSource } from './run/read-source.ts'
import { type CollectionInMemory, openInMemory } from './run/render-in-memory.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'

/**
 * Compiles and renders every article that the request names, in memory, and tells what is found. Writes nothing, and
 * uses nothing of earlier runs.
 *
 * @throws UsageError for a format or path that does not exist.
 */
export const check = async (request: CheckRequest): Promise<CheckReport> => {
  checkFormatNames(request.to ?? [], request.renderers)
  const templates = await readTemplates(request.cwd, request.templates)
  const collections = await findCollections(request)
  const progress = countProgress(collections, request)
  const sources = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const results: Checked[] = []
  const refused: string[] = []
  for (const collection of collections) {
    const planned = await planCollection(collection, request, templates)
    diagnostics.push(...planned.diagnostics)
    if (planned.diagnostics.length > 0) sources.set(...planned.source)
    if (planned.plan === undefined) {
      refused.push(planned.source[0])
      continue
    }
    const opened = openInMemory(planned.plan, { read: readingOf(request) })
    for (const checked of await checkArticles(opened, request, progress.next)) {
      results.push(checked)
      // One by one: an article may have more findings than a call takes arguments.
      for (const diagnostic of checked.diagnostics) diagnostics.push(diagnostic)
      for (const [file, text] of checked.sources) sources.set(file, text)
    }
  }
  progress.end()
  return { ...reportOf(results, diagnostics, sources), refused }
}

/** Checks all articles of a collection; the results are in their order. */
const checkArticles = async (
  opened: CollectionInMemory,
  request: CheckRequest,
  progress: (file: string) => void,
): Promise<Checked[]> => {
  const { placed } = opened
  const results = new Map<number, Checked>()
  const add = (index: number, checked: Checked): void => {
    progress(placed[index]?.article.file ?? '')
    results.set(index, checked)
  }
  const pause = createPause(request.signal)
  for (const index of await checkInProcesses(opened, request, add)) {
    await pause()
    for (const article of placed.slice(index, index + 1)) add(index, await checkArticle(article, opened))
  }
  return placed.flatMap((_, index) => results.get(index) ?? [])
}

/** Reads files as they are on disk, but for the one whose text is not saved. */
const readingOf =
  ({ cwd, unsaved }: CheckRequest): typeof readSource =>
  (path, boundary) =>
    unsaved !== undefined && path === resolve(cwd, unsaved.file)
      ? { bytes: new TextEncoder().encode(unsaved.text) }
      : readSource(path, boundary)

const reportOf = (
  results: readonly Checked[],
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): Omit<CheckReport, 'refused'> => {
  const articles = results.flatMap(({ report }) => report ?? [])
  const crashes = results.flatMap((result) => result.crashes)
  return {
    articles,
    diagnostics: tidyDiagnostics(diagnostics),
    sources,
    internal: crashes.length > 0,
    crashes,
    counts: {
      checked: articles.length,
      failed: articles.filter(({ status }) => status === 'failed').length,
      drafts: results.filter(({ isDraft }) => isDraft).length,
    },
  }
}
