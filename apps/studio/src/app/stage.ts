import { type ArticlePane, createArticlePane, wide } from './article/article-pane.ts'
import { element } from './dom/element.ts'

/** Where an article stands, or what there is to say in its place. */
export interface Stage {
  readonly element: HTMLElement
  readonly pane: ArticlePane
  showPane(): void
  showNotice(notice: HTMLElement): void
}

/** The pane stays in the document while a notice is shown: its frames would be loaded again. */
export const createStage = (events: Parameters<typeof createArticlePane>[0]): Stage => {
  const pane = createArticlePane(events)
  const notices = element('div', { class: 'notices', hidden: true })
  pane.element.hidden = true
  return {
    element: element('main', {}, pane.element, notices),
    pane,
    showPane: () => {
      pane.element.hidden = false
      notices.hidden = true
      notices.replaceChildren()
    },
    showNotice: (notice) => {
      const isLeft = pane.element.contains(document.activeElement)
      pane.element.hidden = true
      notices.hidden = false
      notices.replaceChildren(notice)
      // Who was in the article is where it was.
      if (isLeft) notices.querySelector<HTMLElement>('h1')?.focus()
    },
  }
}

/** Calls when windows get wide enough for two views, or too narrow. */
export const onWidth = (call: () => void): void => matchMedia(wide).addEventListener('change', call)
