import { locate } from '@trifold/compile'
import type { Diagnostic } from '@trifold/core'
import { findCollections } from './collections/find-collections.ts'
import { articleRenderer } from './plan/article-renderer.ts'
import { checkFormatNames } from './plan/formats.ts'
import { planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import type { CheckedArticle, CheckReport, Crash } from './report.ts'
import type { CheckRequest } from './request.ts'
import { countProgress } from './run/count-progress.ts'
import { keepSources } from './run/keep-sources.ts'
import type { PlacedArticle } from './run/place-articles.ts'
import type { RenderedFormat } from './run/render-article.ts'
import { openInMemory, type RenderedInMemory, renderInMemory } from './run/render-in-memory.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'

/** What checking one article came to; a draft that is not wanted has no report. */
interface Checked {
  readonly report?: CheckedArticle
  readonly diagnostics: readonly Diagnostic[]
  readonly crashes: readonly Crash[]
}

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
    const opened = openInMemory(planned.plan)
    for (const placed of opened.placed) {
      progress.next(placed.article.file)
      const rendered = await renderInMemory(placed, opened)
      results.push(checkedOf(placed, rendered))
      // One by one: an article may have more findings than a call takes arguments.
      for (const diagnostic of rendered.diagnostics) diagnostics.push(diagnostic)
      keepSources(sources, rendered.diagnostics, new Map([planned.source, ...rendered.texts]))
    }
  }
  progress.end()
  return { ...reportOf(results, diagnostics, sources), refused }
}

const checkedOf = (
  { article, identity, place }: PlacedArticle,
  { compiled, rendered, usable, diagnostics, crashes }: RenderedInMemory,
): Checked => {
  if (place === 'draft' && usable) return { diagnostics, crashes }
  const { file, location } = article
  const { slug, lang } = identity
  const title = compiled?.article?.meta.title ?? locate(location).title
  const status = usable ? 'ok' : 'failed'
  return {
    report: {
      file,
      slug,
      lang,
      title,
      status,
      omitted: omittedOf(rendered),
      appearances: rendered.flatMap(({ appearances }) => appearances ?? []),
    },
    diagnostics,
    crashes,
  }
}

const omittedOf = (rendered: readonly RenderedFormat[]): CheckedArticle['omitted'] =>
  Object.fromEntries(
    rendered
      .filter(({ format }) => format.renderer.name !== articleRenderer.name)
      .map(({ format, omitted }) => [format.renderer.name, omitted]),
  )

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
      drafts: results.length - articles.length,
    },
  }
}
