import type { Collection } from '../collections/collection.ts'
import { exists } from '../output/exists.ts'
import { isWithin } from '../paths.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { OpenCollection } from './open-collection.ts'
import { resolveSource } from './report-article.ts'

/** Articles of earlier runs that this one does not look for. */
export interface OtherArticles {
  readonly records: readonly ArticleRecord[]
  /** Those whose files are no longer there. */
  readonly abandoned: ReadonlySet<ArticleRecord>
}

export const otherArticles = async ({ manifest, collection }: OpenCollection): Promise<OtherArticles> => {
  const paths = new Set(collection.articles.map(({ path }) => path))
  const records = manifest.articles.filter(
    (record) => !paths.has(resolveSource(collection.outDir, record.source)) && !isInScope(record, collection),
  )
  return { records, abandoned: await withoutSource(records, collection) }
}

/** The others that stay: one that was renamed leaves its place, even if nobody looked for it. */
export const stayingBeside = (
  built: readonly ArticleRecord[],
  { records, abandoned }: OtherArticles,
): ArticleRecord[] => {
  const folders = new Set(built.map(({ folder }) => folder))
  return records.filter((record) => !(abandoned.has(record) && folders.has(record.folder)))
}

/** Whether an article that was not found would have been, if it were still there. */
export const isInScope = ({ source }: ArticleRecord, { scope, outDir }: Collection): boolean => {
  const path = resolveSource(outDir, source)
  return scope.some((folder) => isWithin(folder, path))
}

/** The articles whose files are no longer there. */
const withoutSource = async (
  records: readonly ArticleRecord[],
  { outDir }: Collection,
): Promise<ReadonlySet<ArticleRecord>> => {
  const gone = await Promise.all(
    records.map(async ({ source }) => !(await exists(resolveSource(outDir, source)))),
  )
  return new Set(records.filter((_, index) => gone[index]))
}
