import type { ArticleSummary, ArticleView, CollectionView } from '../protocol.ts'
import type { Navigation } from './address/navigation.ts'
import type { Views } from './address/views.ts'
import type { Announce } from './announce.ts'
import type { LoadedArticle } from './article-loader.ts'
import type { ArticleList } from './list/article-list.ts'
import type { Stage } from './stage.ts'

/** What the studio knows. */
export interface State {
  /** By key, in the server's order; nothing before it has told. */
  articles: Map<string, ArticleSummary> | undefined
  collection: CollectionView | undefined
  /** The article on screen. */
  view: ArticleView | undefined
  /** The article that was on screen when it went. */
  gone: { readonly key: string; readonly file: string } | undefined
  /** The views that were chosen last; the next article opens with them. */
  views: Views
  /** Whether the article, when it is shown, takes the keyboard from the list, which goes off the screen. */
  isEntering: boolean
  /** What the article on screen was called until when (ms), to be told with what comes of that. */
  renamed: { readonly text: string; readonly until: number } | undefined
}

/** What the studio is made of. */
export interface Parts {
  readonly state: State
  readonly list: ArticleList
  readonly stage: Stage
  readonly navigation: Navigation
  readonly announce: Announce
  readonly load: (key: string) => Promise<LoadedArticle | undefined>
}
