import type { Route } from './address/route.ts'
import { loadArticle } from './load-article.ts'
import { chooseNotice, configurationNotice, emptyNotice } from './notices.ts'
import type { Parts } from './parts.ts'
import { showArticle } from './show-article.ts'
import { titleOf } from './title-of.ts'

/** Whether the list and the article stand beside each other. */
const isWide = (): boolean => matchMedia('(min-width: 800px)').matches

/** Shows what the address names. */
export const applyRoute = (parts: Parts): void => {
  const { state, list, navigation } = parts
  const { route } = navigation
  const before = document.body.dataset.at
  document.body.dataset.at = route.at
  list.setCurrent(route.at === 'article' ? route.key : undefined)
  // On a phone, the list and the article are two screens: the keyboard goes to the one that is there.
  const isTurning = before !== undefined && before !== route.at && !isWide()
  state.isEntering = isTurning && route.at === 'article'
  appliers[route.at](parts)
  if (isTurning && route.at === 'list') list.focus()
}

const appliers: Readonly<Record<Route['at'], (parts: Parts) => void>> = {
  list: (parts) => {
    const { state, stage, navigation } = parts
    const first = state.articles?.keys().next().value
    state.view = undefined
    document.title = titleOf(state.collection)
    if (state.articles === undefined) return
    if (first === undefined) return stage.showNotice(noArticles(parts))
    if (!isWide()) return stage.showNotice(chooseNotice())
    navigation.replace({ at: 'article', key: first })
    applyRoute(parts)
  },
  configuration: ({ state, stage, announce }) => {
    state.view = undefined
    document.title = titleOf(state.collection, { title: 'Configuration' })
    if (state.collection !== undefined) stage.showNotice(configurationNotice(state.collection, announce))
  },
  article: (parts) => {
    const { state, navigation } = parts
    const { route } = navigation
    if (route.at !== 'article') return
    if (route.views === undefined) navigation.replace({ ...route, views: state.views })
    else state.views = route.views
    if (state.view?.key === route.key) showArticle(parts)
    else void loadArticle(parts, route.key)
  },
}

/** What stands in the place of all articles; those of a collection whose configuration has errors are not read. */
const noArticles = ({ state: { collection }, announce }: Parts): HTMLElement => {
  const isWrong = collection?.diagnostics.some(({ severity }) => severity === 'error') === true
  const notice = isWrong ? configurationNotice(collection, announce) : emptyNotice(collection, announce)
  // On a phone it stands below the head of the list, which has nothing to lead to it.
  notice.classList.add('empty')
  return notice
}
