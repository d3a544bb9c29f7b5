import type { ArticleSummary, CollectionView } from '../protocol.ts'
import { applyRoute } from './apply-route.ts'
import { type ConnectionState, connect } from './connection/connection.ts'
import { countErrors } from './findings/count-errors.ts'
import { counted } from './list/state-text.ts'
import { loadArticle } from './load-article.ts'
import type { Parts } from './parts.ts'
import { showArticle } from './show-article.ts'

/** Takes what the server tells, for as long as the page is open. */
export const listen = (parts: Parts, onState: (state: ConnectionState) => void): void => {
  const { state, list, navigation } = parts
  connect(
    {
      collection: (collection) => {
        tellConfiguration(parts, collection)
        state.collection = collection
        list.setCollection(collection)
        if (navigation.route.at !== 'article') applyRoute(parts)
        else if (state.view?.key === navigation.route.key) showArticle(parts)
      },
      articles: (articles) => takeList(parts, articles),
      article: (article) => {
        const { route } = navigation
        if (state.articles?.has(article.key) === true) state.articles.set(article.key, article)
        list.setArticle(article)
        if (route.at === 'article' && route.key === article.key) void loadArticle(parts, article.key)
      },
    },
    onState,
  )
}

/** A configuration that was broken or mended while it was read; at first sight it is there to be read. */
const tellConfiguration = ({ state, announce }: Parts, { diagnostics }: CollectionView): void => {
  if (state.collection === undefined) return
  const [before, now] = [countErrors(state.collection.diagnostics), countErrors(diagnostics)]
  if (before !== now) announce(`Configuration: ${now === 0 ? 'no errors' : counted(now, 'error')}`)
}

/** The whole list: at connect, so after a lost connection too, and when articles come, go or are called otherwise. */
const takeList = (parts: Parts, articles: readonly ArticleSummary[]): void => {
  const { state, list, navigation } = parts
  const { route } = navigation
  state.articles = new Map(articles.map((article) => [article.key, article]))
  list.setArticles(articles)
  if (route.at !== 'article' || articles.length === 0) {
    if (route.at === 'article') navigation.replace({ at: 'list' })
    applyRoute(parts)
    return
  }
  list.setCurrent(route.key)
  const { view } = state
  const now = state.articles.get(route.key)
  const isOther = now?.version !== view?.version || now?.held !== view?.held || now?.file !== view?.file
  if (isOther) void loadArticle(parts, route.key)
}
