import type { TrackedAssets } from '../assets/asset-source.ts'
import type { ArticleFile } from '../collections/collection.ts'
import type { TrackedLinks } from '../links/article-links.ts'
import type { TrackedFiles } from '../local-files/track-files.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { Reason } from '../why/reason.ts'
import type { BuildContext } from './build-context.ts'
import type { PlacedArticle } from './place-articles.ts'

/** One article on its way. */
export interface Work {
  readonly article: ArticleFile
  readonly placed: PlacedArticle
  readonly context: BuildContext
  /** The article's source. */
  bytes(): Uint8Array
  readonly key: string
  readonly previous: ArticleRecord | undefined
  /** Which of the article, its images, the files of its settings and what it links to are not as the previous record has them. */
  readonly changes: readonly Reason[]
  readonly assets: TrackedAssets
  readonly files: TrackedFiles
  readonly links: TrackedLinks
}
