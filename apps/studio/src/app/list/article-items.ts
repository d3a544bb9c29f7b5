import type { ArticleSummary } from '../../protocol.ts'
import { element, setAttributes } from '../dom/element.ts'
import { type ArticleItem, createArticleItem } from './article-item.ts'

/** The items of the list, one for each article, in the server's order. */
export interface ArticleItems {
  readonly element: HTMLElement
  /** All items, or those that are not narrowed away. */
  readonly all: readonly ArticleItem[]
  readonly shown: readonly ArticleItem[]
  set(articles: readonly ArticleSummary[]): void
  /** Takes a change of an article that is in the list. */
  update(article: ArticleSummary): void
  setCurrent(key: string | undefined): void
}

export const createArticleItems = (): ArticleItems => {
  const list = element('ul', { class: 'articles' })
  let items = new Map<string, ArticleItem>()
  let current: string | undefined
  const markCurrent = (): void => {
    for (const [key, { link }] of items)
      setAttributes(link, { 'aria-current': key === current ? 'page' : undefined })
  }
  return {
    element: list,
    get all() {
      return [...items.values()]
    },
    get shown() {
      return [...items.values()].filter((item) => !item.element.hidden)
    },
    set: (articles) => {
      const before = items
      const focused = document.activeElement
      items = new Map(
        articles.map((article) => [article.key, before.get(article.key) ?? createArticleItem(article)]),
      )
      for (const [key, item] of before) if (!items.has(key)) item.element.remove()
      articles.forEach((article, index) => {
        const item = items.get(article.key)
        item?.update(article)
        // What stands right is not moved, so that the focus stays where it is.
        const place = list.children[index] ?? null
        if (item !== undefined && place !== item.element) list.insertBefore(item.element, place)
      })
      // Moving an item takes the keyboard from it.
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true })
      markCurrent()
    },
    update: (article) => items.get(article.key)?.update(article),
    setCurrent: (key) => {
      current = key
      markCurrent()
      if (key !== undefined) items.get(key)?.element.scrollIntoView({ block: 'nearest' })
    },
  }
}
