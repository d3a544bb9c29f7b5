import type { ArticleView } from '../../protocol.ts'
import type { Announce } from '../announce.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'
import { appearancesView } from './appearances-view.ts'
import { graphView } from './graph-view.ts'
import { cutsOf, searchResult } from './search-result.ts'

/** The article's structured data: the search result, what the data earns, the graph, and the JSON itself. */
export const dataView = (article: ArticleView, announce: Announce): HTMLElement => {
  const { search, graph, appearances, diagnostics } = article
  const result = search === undefined ? undefined : searchResult(search)
  const view = element(
    'div',
    { class: 'data text' },
    result === undefined ? undefined : section('Search result', result),
    section('What the data earns', appearancesView(appearances)),
    section('Graph', graphView(graph, diagnostics)),
    raw(graph, announce),
  )
  // Whether a line is cut is known when it has a width.
  if (result !== undefined)
    requestAnimationFrame(() => {
      for (const cut of cutsOf(result)) result.after(element('p', { class: 'quiet' }, cut))
    })
  return view
}

const section = (heading: string, ...children: readonly HTMLElement[]): HTMLElement =>
  element('section', {}, element('h2', {}, heading), ...children)

const raw = (graph: unknown, announce: Announce): HTMLElement => {
  const text = JSON.stringify(graph, null, 2) ?? ''
  return element(
    'details',
    { class: 'raw' },
    element('summary', {}, 'JSON-LD'),
    copyButton(announce, 'the JSON-LD', () => text),
    element(
      'pre',
      { tabindex: '0', role: 'group', 'aria-label': 'JSON-LD', dir: 'ltr' },
      element('code', {}, text),
    ),
  )
}
