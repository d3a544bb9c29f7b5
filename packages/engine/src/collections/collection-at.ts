import type { Config } from '../config/config-schema.ts'
import { readConfig } from '../config/read-config.ts'
import { byCodeUnit } from '../order.ts'
import { relativeTo } from '../paths.ts'
import type { ArticleFile, Collection } from './collection.ts'
import { createRootFinder } from './collection-root.ts'
import { locationIn } from './content-folders.ts'
import { findArticles } from './find-articles.ts'
import { findCollections } from './find-collections.ts'

/** The collection that a folder belongs to, for those who add to it. */
export interface CollectionAt extends Pick<Collection, 'root' | 'configured' | 'content'> {
  /** Absent if the configuration has errors. */
  readonly config: Config | undefined
  readonly articles: readonly ArticleFile[]
}

/** The collection of a folder: the nearest that is configured, else the folder itself. Reads no article. */
export const collectionAt = async (folder: string): Promise<CollectionAt> => {
  const root = (await createRootFinder().find(folder)) ?? folder
  const found = await findCollections({ cwd: root, paths: [root] })
  const collection = found.find((candidate) => candidate.root === root)
  const { configured = false, articles = [] } = collection ?? {}
  const content = collection?.content ?? [{ folder: root, at: '' }]
  const { config } = await readConfig({ root }, root)
  return { root, configured, content, articles, config }
}

/** Every article in the folders of a collection, whether or not it is configured. */
export const findArticlesIn = async ({
  root,
  content,
}: Pick<Collection, 'root' | 'content'>): Promise<ArticleFile[]> => {
  const found = new Set<string>()
  for (const { folder } of content) for (const path of await findArticles(folder)) found.add(path)
  return [...found]
    .sort(byCodeUnit)
    .map((path) => ({ path, file: relativeTo(root, path), location: locationIn({ root, content }, path) }))
}
