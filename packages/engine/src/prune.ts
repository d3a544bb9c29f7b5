import type { Collection } from './collections/collection.ts'
import { findCollections } from './collections/find-collections.ts'
import { applyRules } from './config/apply-rules.ts'
import { readConfig } from './config/read-config.ts'
import { exists } from './output/exists.ts'
import type { PruneReport } from './report.ts'
import type { PruneRequest } from './request.ts'
import { type Finished, finishCollection } from './run/finish-collection.ts'
import { type OpenCollection, openCollection } from './run/open-collection.ts'
import { isInScope } from './run/other-articles.ts'
import { resolveSource } from './run/report-article.ts'
import { tidyDiagnostics } from './run/tidy-diagnostics.ts'
import type { ArticleRecord } from './state/manifest.ts'

/**
 * Deletes outputs of articles that are gone: those the manifest holds, and those that only the ledger remembers since a
 * task cache put an older manifest in place. A file is deleted only if it is as Trifold wrote it. To be run after every
 * build through a task cache, as the ledger learns from the manifest what the cache restored.
 *
 * @throws UsageError for a path that does not exist, or an output folder that is refused.
 */
export const prune = async (request: PruneRequest): Promise<PruneReport> => {
  const finished: Finished[] = []
  for (const collection of await findCollections(request)) {
    finished.push(await pruneCollection(collection, request))
  }
  return {
    collections: finished.map(({ report }) => report),
    removed: finished.flatMap(({ removed }) => removed),
    kept: finished.flatMap(({ kept }) => kept),
    diagnostics: tidyDiagnostics(finished.flatMap(({ diagnostics }) => diagnostics)),
  }
}

const pruneCollection = async (collection: Collection, request: PruneRequest): Promise<Finished> => {
  const open = await openCollection(collection, false, request)
  try {
    return await pruneOpened(open, request.cwd)
  } finally {
    await open.close()
  }
}

const pruneOpened = async (open: OpenCollection, cwd: string): Promise<Finished> => {
  const { collection } = open
  const { config } = await readConfig(collection, cwd)
  const kept: ArticleRecord[] = []
  for (const record of open.manifest.articles) {
    if (!isInScope(record, collection) || (await exists(resolveSource(collection.outDir, record.source))))
      kept.push(record)
  }
  const finished = await finishCollection(open, kept, {
    cwd,
    page: { name: config?.name, lang: config?.lang },
    sweepLedger: true,
  })
  return { ...finished, diagnostics: applyRules(finished.diagnostics, config?.rules ?? {}) }
}
