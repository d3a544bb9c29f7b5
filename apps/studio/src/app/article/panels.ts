import type { ArticleView } from '../../protocol.ts'
import type { ViewName } from '../address/views.ts'
import type { Announce } from '../announce.ts'
import { dataView } from '../data/data-view.ts'
import { element } from '../dom/element.ts'
import { findingsView } from '../findings/findings-view.ts'
import { createDeckFrame, type DeckFrameEvents } from '../frames/deck-frame.ts'
import { createPageFrame, type PageFrameEvents } from '../frames/page-frame.ts'
import { markdownView } from './markdown-view.ts'

/** What shows one view of an article. */
export interface PanelContent {
  readonly element: HTMLElement
  readonly framed: boolean
  /** Whether the article has this view. */
  has(article: ArticleView): boolean
  show(article: ArticleView, slide: string | undefined): void
  clear(): void
}

/** What a person does in a view, and where news are read out. */
export interface PanelEvents extends PageFrameEvents, DeckFrameEvents {
  readonly announce: Announce
}

/** The content of each view's panel. */
export const panelContents = (events: PanelEvents): Readonly<Record<ViewName, PanelContent>> => {
  const page = createPageFrame(events)
  const deck = createDeckFrame(events)
  return {
    page: {
      element: page.element,
      framed: true,
      has: (article) => article.page !== undefined,
      show: (article) => hasPage(article) && page.show(article),
      clear: page.clear,
    },
    slides: {
      element: deck.element,
      framed: true,
      has: (article) => article.deck !== undefined,
      show: (article, slide) => hasDeck(article) && deck.show(article, slide),
      clear: deck.clear,
    },
    data: drawn(
      ({ graph }) => graph !== undefined,
      ({ search, graph, appearances, diagnostics }) => [search, graph, appearances, diagnostics],
      (article) => dataView(article, events.announce),
    ),
    markdown: drawn(
      ({ markdown }) => markdown !== undefined,
      ({ markdown }) => markdown,
      ({ markdown = '' }) => markdownView(markdown, events.announce),
    ),
    findings: drawn(
      () => true,
      ({ diagnostics }) => diagnostics,
      ({ diagnostics }) => findingsView(diagnostics, events.announce),
    ),
  }
}

const hasPage = (article: ArticleView): article is ArticleView & { page: string } =>
  article.page !== undefined
const hasDeck = (article: ArticleView): article is ArticleView & { deck: string } =>
  article.deck !== undefined

/** A view that is drawn anew when what it shows has changed, and stays as it was read when it has not. */
const drawn = (
  has: PanelContent['has'],
  partOf: (article: ArticleView) => unknown,
  draw: (article: ArticleView) => HTMLElement,
): PanelContent => {
  const box = element('div', { class: 'scroll' })
  let drawnOf = ''
  return {
    element: box,
    framed: false,
    has,
    show: (article) => {
      const part = JSON.stringify([article.key, partOf(article)])
      if (part === drawnOf) return
      const before = drawnOf
      drawnOf = part
      box.replaceChildren(draw(article))
      if (!before.startsWith(JSON.stringify([article.key]).slice(0, -1))) box.scrollTop = 0
    },
    clear: () => {
      drawnOf = ''
      box.replaceChildren()
    },
  }
}
