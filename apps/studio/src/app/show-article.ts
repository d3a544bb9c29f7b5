import type { Parts } from './parts.ts'
import { titleOf } from './title-of.ts'

/** Shows the article that was loaded, in the views of the address. */
export const showArticle = ({ state, stage, navigation }: Parts): void => {
  const { view, views, collection } = state
  const { route } = navigation
  if (view === undefined || route.at !== 'article') return
  document.title = titleOf(collection, view)
  stage.showPane()
  stage.pane.show({ article: view, views, slide: route.slide, configuration: collection?.diagnostics ?? [] })
  if (state.isEntering) stage.pane.focus()
  state.isEntering = false
}
