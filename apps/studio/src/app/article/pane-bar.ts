import type { ArticleView } from '../../protocol.ts'
import type { ViewName } from '../address/views.ts'
import { element, setAttributes } from '../dom/element.ts'
import { keys } from '../keys/keys.ts'
import { createTabs } from './tabs.ts'

/** What stands above a pane: its tabs, the way to a window of its own, and the switch between one pane and two. */
export interface PaneBar {
  readonly element: HTMLElement
  readonly toggle: HTMLElement
  /** Without a view the pane is not there; `last` is the one at the end of the line, which has the switch. */
  show(article: ArticleView, view: ViewName | undefined, last: boolean): void
  focus(): void
}

export const createPaneBar = (
  pane: 1 | 2,
  onChoose: (view: ViewName) => void,
  onToggle: () => void,
): PaneBar => {
  const tabs = createTabs(pane, onChoose)
  const open = element('a', { class: 'open', target: '_blank', rel: 'noopener noreferrer' }, 'Open alone')
  const toggle = element(
    'button',
    { type: 'button', class: 'beside', 'aria-keyshortcuts': keys.beside[0] },
    pane === 1 ? 'Side by side' : 'One view',
  )
  toggle.addEventListener('click', onToggle)
  const bar = element(
    'div',
    { class: 'pane-bar', 'data-pane': String(pane) },
    tabs.element,
    element('div', { class: 'tools' }, open, toggle),
  )
  return {
    element: bar,
    toggle,
    show: (article, view, last) => {
      bar.hidden = view === undefined
      if (view === undefined) return
      tabs.select(view)
      tabs.setCount(article.diagnostics.length, article.errors > 0)
      const address = view === 'page' ? article.page : view === 'slides' ? article.deck : undefined
      // Two panes leave no room for it.
      open.hidden = address === undefined || !last || pane === 2
      setAttributes(open, { href: address })
      toggle.hidden = !last
    },
    focus: tabs.focus,
  }
}
