import { findCollections } from './collections/find-collections.ts'
import { relativeTo } from './paths.ts'
import { checkFormatNames } from './plan/formats.ts'
import { checkPartFormats } from './plan/part-formats.ts'
import { planCollection } from './plan/plan-collection.ts'
import { readTemplates } from './plan/read-templates.ts'
import type { BuildReport, CollectionReport } from './report.ts'
import type { BuildRequest } from './request.ts'
import { type BuiltCollection, buildCollection } from './run/build-collection.ts'
import { countProgress } from './run/count-progress.ts'
import { type LateText, lateTexts } from './run/late-texts.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'

/**
 * Builds every article that the request names: finds them, does what is stale, writes the outputs and an index page.
 * What authors can cause is in the report's diagnostics.
 *
 * @throws UsageError for a format or path that does not exist, or an output folder that is refused.
 * @throws EngineError when the file system refuses something; what was written until then is whole.
 */
export const build = async (request: BuildRequest): Promise<BuildReport> => {
  const began = Date.now()
  checkFormatNames(request.to ?? [], request.renderers)
  checkPartFormats(request.to ?? [], request.sections ?? [], request.renderers)
  const templates = await readTemplates(request.cwd, request.templates)
  const collections = await findCollections(request)
  const progress = countProgress(collections, request)
  const built: Result[] = []
  for (const collection of collections) {
    const { plan, diagnostics, source } = await planCollection(collection, request, templates)
    if (plan === undefined) {
      const report: CollectionReport = {
        root: relativeTo(request.cwd, collection.root),
        outDir: relativeTo(request.cwd, collection.outDir),
      }
      built.push({ report, diagnostics, sources: new Map([source]), refused: source[0] })
    } else {
      const result = await buildCollection(plan, request, progress.next)
      built.push({
        ...result,
        diagnostics: [...diagnostics, ...result.diagnostics],
        sources: new Map<string, LateText>([...(diagnostics.length > 0 ? [source] : []), ...result.sources]),
      })
    }
  }
  progress.end()
  return { ...mergeReports(built), ...seenAlone(built, began) }
}

/** What became of a collection; nothing but findings where its configuration, `refused`, has errors. */
type Result = Partial<BuiltCollection> & { readonly refused?: string }

const mergeReports = (built: readonly Result[]): BuildReport => {
  const articles = built.flatMap(({ articles = [] }) => articles)
  const crashes = built.flatMap(({ crashes = [] }) => crashes)
  const reports = built.flatMap(({ report }) => report ?? [])
  const count = (status: string): number => articles.filter((article) => article.status === status).length
  const last = reports.at(-1)
  return {
    articles,
    collections: reports,
    outDir: last?.outDir ?? '.',
    indexPage: last?.indexPage,
    diagnostics: tidyDiagnostics(built.flatMap(({ diagnostics = [] }) => diagnostics)),
    sources: lateTexts(built.flatMap(({ sources = new Map<string, LateText>() }) => [...sources])),
    refused: built.flatMap(({ refused }) => refused ?? []),
    internal: crashes.length > 0,
    crashes,
    counts: {
      built: count('built'),
      fresh: count('fresh'),
      failed: count('failed'),
      drafts: built.reduce((sum, { drafts = 0 }) => sum + drafts, 0),
      removed: built.reduce((sum, { removed = [] }) => sum + removed.length, 0),
    },
    kept: built.flatMap(({ kept = [] }) => kept),
  }
}

/** What was seen of a run over one collection that ended as it should. */
const seenAlone = (built: readonly Result[], began: number): Pick<BuildReport, 'seen'> => {
  const [only, ...others] = built
  const { seen, kept = [], crashes = [] } = only ?? {}
  return seen === undefined || others.length + kept.length + crashes.length > 0
    ? {}
    : { seen: () => seen(began) }
}
