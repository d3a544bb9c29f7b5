import type { ArticleView } from '../protocol.ts'
import { stateText } from './list/state-text.ts'
import { goneNotice } from './notices.ts'
import type { Parts } from './parts.ts'
import { showArticle } from './show-article.ts'
import { titleOf } from './title-of.ts'

/** Asks for the article that the address names, and shows it. */
export const loadArticle = async (parts: Parts, key: string): Promise<void> => {
  const { state, navigation } = parts
  if (state.articles?.has(key) === false) {
    tellGone(parts, key)
    return
  }
  const loaded = await parts.load(key)
  const { route } = navigation
  if (loaded === undefined || route.at !== 'article' || route.key !== key) return
  if (loaded.at === 'gone') tellGone(parts, key)
  if (loaded.at !== 'view') return
  const before = state.view
  state.view = loaded.view
  showArticle(parts)
  tellOutcome(parts, before, loaded.view)
}

/** The article on screen went: its place says so, and takes the keyboard if the article had it. */
const tellGone = ({ state, stage, announce }: Parts, key: string): void => {
  const { view, collection } = state
  state.view = undefined
  if (view?.key === key) state.gone = view
  document.title = titleOf(collection)
  stage.showNotice(goneNotice(state.gone?.key === key ? state.gone.file : undefined))
  if (view?.key === key) announce(`${view.file} is no longer there.`)
}

/** Ms for which a new name is told with what comes of it: it is rendered once more. */
const newly = 3000

/** After a save, what came of it; at first sight, nothing: the article itself is there to be read. */
const tellOutcome = ({ state, stage }: Parts, before: ArticleView | undefined, view: ArticleView): void => {
  if (before?.key !== view.key) {
    state.renamed = undefined
    stage.pane.tell('')
    return
  }
  const now = Date.now()
  if (before.file !== view.file)
    state.renamed = { text: `${before.file} is now ${view.file}.`, until: now + newly }
  const renamed = state.renamed !== undefined && now < state.renamed.until ? [state.renamed.text] : []
  const saved = before.version === view.version ? [] : [savedText(view)]
  if (renamed.length + saved.length > 0) stage.pane.tell([...renamed, ...saved].join(' '))
}

const savedText = (view: ArticleView): string => {
  const time = new Date().toTimeString().slice(0, 8)
  return `Saved ${time}: ${stateText(view) || 'no findings'}`
}
