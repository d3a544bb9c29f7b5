import { locate } from '@trifold/compile'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { findCollections } from './collections/find-collections.ts'
import { findings } from './findings.ts'
import { createLinks } from './links/article-links.ts'
import { createDirectory, type Directory } from './links/directory.ts'
import { trackFiles } from './local-files/track-files.ts'
import { createNeighbourhood, type Neighbourhood } from './neighbours/neighbourhood.ts'
import { createClaims } from './output/claims.ts'
import { articleRenderer } from './plan/article-renderer.ts'
import { checkFormatNames } from './plan/formats.ts'
import { type Plan, planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import type { CheckedArticle, CheckReport, Crash } from './report.ts'
import type { CheckRequest } from './request.ts'
import { assetsOf, type CompiledArticle, compileArticle } from './run/compile-article.ts'
import { countProgress } from './run/count-progress.ts'
import { keepSources } from './run/keep-sources.ts'
import { type PlacedArticle, placeArticles } from './run/place-articles.ts'
import { createRendering, type RenderedFormat, type RenderSettings } from './run/render-article.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'

/** What checking one article came to; a draft that is not wanted has nothing but its flag. */
interface Checked {
  readonly report?: CheckedArticle
  readonly diagnostics: readonly Diagnostic[]
  readonly crashes: readonly Crash[]
  readonly text: string
  /** Texts of the files that its settings name. */
  readonly files?: ReadonlyMap<string, string>
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
    const placed = placeArticles(planned.plan, createClaims())
    const directory = createDirectory(planned.plan, placed, new Map())
    const neighbourhood = createNeighbourhood(planned.plan, placed, directory)
    for (const known of placed) {
      const { article } = known
      progress.next(article.file)
      const result = await checkArticle(known, planned.plan, { directory, neighbourhood })
      results.push(result)
      diagnostics.push(...result.diagnostics)
      const texts = new Map([planned.source, ...(result.files ?? []), [article.file, result.text]])
      keepSources(sources, result.diagnostics, texts)
    }
  }
  progress.end()
  return { ...reportOf(results, diagnostics, sources), refused }
}

const checkArticle = async (
  placed: PlacedArticle,
  plan: Plan,
  { directory, neighbourhood }: { directory: Directory; neighbourhood: Neighbourhood },
): Promise<Checked> => {
  const { article, source: read, identity, place } = placed
  const { file, location } = article
  const { slug, lang } = identity
  const fallback = { slug, lang, title: locate(location).title }
  if ('reason' in read) {
    const diagnostics = [createDiagnostic(file, undefined, findings['file-readable'](read.reason))]
    return {
      report: { file, ...fallback, status: 'failed', omitted: {} },
      diagnostics,
      crashes: [],
      text: '',
    }
  }
  const assets = assetsOf(article, plan)
  const files = trackFiles(plan.localFiles, article)
  const links = createLinks(article, plan.collection.root, directory)
  const compiled = compileArticle(placed, read.bytes, { plan, assets, links, directory })
  const text = new TextDecoder().decode(read.bytes)
  if (place === 'draft') return { diagnostics: [], crashes: [], text }
  const title = compiled.article?.meta.title ?? fallback.title
  const clash = 'folder' in place ? [] : [createDiagnostic(file, undefined, place)]
  const rendered =
    'folder' in place
      ? await renderAll(compiled, {
          file,
          plan,
          assets,
          files,
          links,
          places: compiled.places,
          neighbours: () => neighbourhood.of(article),
          ...place,
        })
      : []
  const isOk = compiled.usable && clash.length === 0 && rendered.every(({ usable }) => usable)
  return {
    report: { file, slug, lang, title, status: isOk ? 'ok' : 'failed', omitted: omittedOf(rendered) },
    diagnostics: [...compiled.diagnostics, ...clash, ...rendered.flatMap(({ diagnostics }) => diagnostics)],
    crashes: [compiled, ...rendered].flatMap(({ crash }) => crash ?? []),
    text,
    files: files.texts(),
  }
}

const omittedOf = (rendered: readonly RenderedFormat[]): CheckedArticle['omitted'] =>
  Object.fromEntries(
    rendered
      .filter(({ format }) => format.renderer.name !== articleRenderer.name)
      .map(({ format, omitted }) => [format.renderer.name, omitted]),
  )

const renderAll = async (
  { article, usable }: CompiledArticle,
  settings: RenderSettings,
): Promise<RenderedFormat[]> => {
  if (!usable || article === undefined) return []
  const rendering = createRendering(article, settings)
  const rendered: RenderedFormat[] = []
  for (const format of settings.plan.formats) rendered.push(await rendering.render(format))
  return rendered
}

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
