import type { ArticleView } from '../../protocol.ts'
import type { ViewName } from '../address/views.ts'
import { element } from '../dom/element.ts'
import type { PanelContent } from './panels.ts'
import { panelId, tabId } from './tabs.ts'

/** A view's place in the window. */
export interface Panel {
  readonly element: HTMLElement
  /** Shows the view in a pane. */
  show(pane: 1 | 2, article: ArticleView, slide: string | undefined): void
  /** Takes the view off the screen; what it shows of this article stays for when it comes back. */
  hide(article: ArticleView): void
}

export const createPanel = (view: ViewName, content: PanelContent): Panel => {
  const nothing = element('p', { class: 'nothing quiet' })
  const panel = element(
    'div',
    { role: 'tabpanel', id: panelId(view), class: content.framed ? 'panel framed away' : 'panel away' },
    content.element,
    nothing,
  )
  let shown = ''
  return {
    element: panel,
    show: (pane, article, slide) => {
      panel.classList.remove('away')
      panel.dataset.pane = String(pane)
      panel.setAttribute('aria-labelledby', tabId(pane, view))
      shown = article.key
      const has = content.has(article)
      nothing.hidden = has
      content.element.hidden = !has
      if (has) content.show(article, slide)
      else {
        nothing.textContent = whyNothing(article, view)
        content.clear()
      }
    },
    hide: (article) => {
      panel.classList.add('away')
      // Another article's view must not be seen when this one comes back.
      if (shown !== article.key) content.clear()
    },
  }
}

const whyNothing = ({ state, errors, markdown, held }: ArticleView, view: ViewName): string => {
  if (held === true && markdown === undefined)
    return 'It appears here as soon as the configuration is mended.'
  // Every article has its Markdown; one that has nothing was put aside by the server, and is on its way.
  if (state === 'waiting' || (errors === 0 && markdown === undefined)) return 'Being made.'
  return errors > 0
    ? 'There is no version without errors yet. It appears here as soon as the errors are mended.'
    : `This article has no ${view}.`
}
