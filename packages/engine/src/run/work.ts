import type { TrackedAssets } from '../assets/asset-source.ts'
import type { ArticleFile } from '../collections/collection.ts'
import type { TrackedLinks } from '../links/article-links.ts'
import type { TrackedFiles } from '../local-files/track-files.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { BuildContext } from './build-context.ts'
import type { PlacedArticle } from './place-articles.ts'

/** One article on its way. */
export interface Work {
  readonly article: ArticleFile
  readonly placed: PlacedArticle
  readonly context: BuildContext
  readonly bytes: Uint8Array
  readonly key: string
  readonly previous: ArticleRecord | undefined
  /** Whether the article, its images, the files of its settings and what it links to are as the previous record has them. */
  readonly unchanged: boolean
  readonly assets: TrackedAssets
  readonly files: TrackedFiles
  readonly links: TrackedLinks
}
