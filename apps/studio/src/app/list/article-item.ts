import type { ArticleSummary } from '../../protocol.ts'
import { writeRoute } from '../address/route.ts'
import { element, setAttributes } from '../dom/element.ts'
import { stateText } from './state-text.ts'

/** One article in the list. */
export interface ArticleItem {
  readonly element: HTMLElement
  readonly link: HTMLAnchorElement
  readonly article: ArticleSummary
  update(article: ArticleSummary): void
}

export const createArticleItem = (article: ArticleSummary): ArticleItem => {
  const title = element('span', { class: 'title' })
  const file = element('span', { class: 'file', dir: 'ltr' })
  const draftMark = element('span', {})
  const state = element('span', { class: 'state' })
  const link = element(
    'a',
    {},
    element('span', { class: 'dot', 'aria-hidden': 'true' }),
    title,
    element('span', { class: 'meta' }, file, draftMark, state),
  )
  const item = element('li', {}, link)
  let now = article
  const update = (next: ArticleSummary): void => {
    now = next
    const { key, lang, dir, draft } = next
    setAttributes(link, { href: writeRoute({ at: 'article', key }), 'data-state': next.state })
    setAttributes(title, { lang, dir })
    title.textContent = next.title
    file.textContent = next.file
    draftMark.textContent = draft ? 'Draft' : ''
    state.textContent = stateText(next)
  }
  update(article)
  return {
    element: item,
    link,
    get article() {
      return now
    },
    update,
  }
}
