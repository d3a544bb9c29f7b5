import type { ArticleView, LocatedFinding } from '../../protocol.ts'
import { toggled, type ViewName, type Views, viewNames, withView } from '../address/views.ts'
import { element } from '../dom/element.ts'
import { createArticleHead } from './article-head.ts'
import { createBanner } from './banner.ts'
import { createPaneBar } from './pane-bar.ts'
import { createPanel } from './panel.ts'
import { type PanelEvents, panelContents } from './panels.ts'

/** One article: what it is called, what is wrong first, and one view of it, or two side by side. */
export interface ArticlePane {
  readonly element: HTMLElement
  show(shown: ShownArticle): void
  /** Says what came of a save. */
  tell(text: string): void
  focus(): void
  /** Gives the keyboard to the tabs. */
  focusTabs(): void
}

/** What is shown of an article, and around it. */
export interface ShownArticle {
  readonly article: ArticleView
  readonly views: Views
  /** Where a deck opens that was not shown before. */
  readonly slide: string | undefined
  /** What is wrong with the configuration. */
  readonly configuration: readonly LocatedFinding[]
}

/** What a person does at an article. */
export interface ArticlePaneEvents extends Omit<PanelEvents, 'onLeave'> {
  readonly onConfiguration: () => void
  /** Other views are wanted. */
  readonly onViews: (views: Views) => void
}

/** Windows at least so wide show two views. */
export const wide = '(min-width: 1100px)'

export const createArticlePane = (events: ArticlePaneEvents): ArticlePane => {
  let views: Views = ['page']
  const head = createArticleHead()
  const choose = (pane: 1 | 2, view: ViewName): void => events.onViews(withView(views, pane, view))
  const banner = createBanner({
    onFindings: () => choose(views.length === 2 ? 2 : 1, 'findings'),
    onConfiguration: events.onConfiguration,
  })
  const toggle = (): void => events.onViews(toggled(views))
  const bars = [
    createPaneBar(1, (view) => choose(1, view), toggle),
    createPaneBar(2, (view) => choose(2, view), toggle),
  ] as const
  const leaveDeck = (): void => bars[views[1] === 'slides' ? 1 : 0].focus()
  const contents = panelContents({ ...events, onLeave: leaveDeck })
  const panels = viewNames.map((view) => [view, createPanel(view, contents[view])] as const)
  const panes = element(
    'div',
    { class: 'panes' },
    ...bars.map((bar) => bar.element),
    ...panels.map(([, panel]) => panel.element),
  )
  return {
    element: element('article', { class: 'article' }, head.element, banner.element, panes),
    show: ({ article, views: wanted, slide, configuration }) => {
      views = wanted
      const seen = matchMedia(wide).matches ? wanted : wanted.slice(0, 1)
      head.show(article)
      banner.show(article, configuration)
      panes.dataset.count = String(seen.length)
      const switching = bars.some((bar) => bar.toggle.matches(':focus'))
      bars[0].show(article, wanted[0], seen.length === 1)
      bars[1].show(article, seen[1], true)
      // The switch is at the end of the line, whichever pane that is.
      if (switching) bars[seen.length === 2 ? 1 : 0].toggle.focus()
      for (const [view, panel] of panels) {
        const pane = seen.indexOf(view) + 1
        if (pane === 1 || pane === 2) panel.show(pane, article, slide)
        else panel.hide(article)
      }
    },
    tell: head.tell,
    focus: () => head.heading.focus(),
    focusTabs: () => bars[0].focus(),
  }
}
