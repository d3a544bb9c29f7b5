import type { ArticleSummary, CollectionView } from '../../protocol.ts'
import { element } from '../dom/element.ts'
import { oncePerFrame } from '../dom/once-per-frame.ts'
import { createArticleItems } from './article-items.ts'
import { createListFilter } from './list-filter.ts'
import { createListHead } from './list-head.ts'
import { matches } from './matches.ts'
import { moveFocus } from './move-focus.ts'
import { createTally } from './tally.ts'

/** The list of articles: what is shown, by name; how it is narrowed; an item for each. */
export interface ArticleList {
  readonly element: HTMLElement
  setCollection(collection: CollectionView): void
  setArticles(articles: readonly ArticleSummary[]): void
  setArticle(article: ArticleSummary): void
  setCurrent(key: string | undefined): void
  /** The key of an article so many further in the list as it is narrowed; where none is current, its first. */
  neighbour(distance: 1 | -1): string | undefined
  focusFilter(): void
  /** Gives the keyboard to the article that was current last, or to the first. */
  focus(): void
}

export const createArticleList = (): ArticleList => {
  const { head, items, filter, tally, narrow } = createListParts()
  const { field } = filter
  const refresh = (): void => {
    tally.show(items.all.map(({ article }) => article))
    narrow()
  }
  // At the start, a thousand articles change within seconds.
  const soon = oncePerFrame(refresh)
  let current: string | undefined
  let last: string | undefined
  return {
    element: element(
      'nav',
      { class: 'list', 'aria-label': 'Articles' },
      element('header', {}, head.element, tally.element, field, filter.hidden),
      items.element,
    ),
    setCollection: head.show,
    setArticles: (articles) => {
      items.set(articles)
      field.hidden = articles.length < 2 && field.value === ''
      refresh()
    },
    setArticle: (article) => {
      items.update(article)
      soon()
    },
    setCurrent: (key) => {
      current = key
      last = key ?? last
      items.setCurrent(key)
    },
    neighbour: (distance) => {
      const shown = items.shown.map(({ article }) => article.key)
      const index = current === undefined ? -1 : shown.indexOf(current)
      return index < 0 ? shown[0] : shown[index + distance]
    },
    focusFilter: () => {
      field.focus()
      field.select()
    },
    focus: () => {
      const item = items.shown.find(({ article }) => article.key === last) ?? items.shown[0]
      item?.link.focus()
    },
  }
}

/** The parts of a list that narrow it together: the field, the numbers above, and the items that stay. */
const createListParts = () => {
  const head = createListHead()
  const items = createArticleItems()
  const narrow = (): void => {
    const wanted = { text: filter.field.value, state: tally.state }
    for (const item of items.all) item.element.hidden = !matches(item.article, wanted)
    const shown = items.shown.length
    filter.setHidden(items.all.length - shown, shown === 0)
  }
  const tally = createTally(narrow)
  const filter = createListFilter(tally.clear)
  const move = (event: KeyboardEvent): void => {
    const links = items.shown.map(({ link }) => link)
    moveFocus(event, links, filter.field)
  }
  items.element.addEventListener('keydown', move)
  filter.field.addEventListener('keydown', move)
  filter.field.addEventListener('input', narrow)
  return { head, items, filter, tally, narrow }
}
