import type { ArticleState, ArticleSummary } from '../../protocol.ts'
import { element } from '../dom/element.ts'
import { counted } from './state-text.ts'

/** How many articles there are, and how many have findings; pressing a number narrows the list to them. */
export interface Tally {
  readonly element: HTMLElement
  /** What the list is narrowed to. */
  readonly state: ArticleState | undefined
  show(articles: readonly ArticleSummary[]): void
  /** Takes back what the list is narrowed to. */
  clear(): void
}

export const createTally = (onChange: () => void): Tally => {
  const tally = element('p', { class: 'tally' })
  let state: ArticleState | undefined
  const choose = (next: ArticleState | undefined): void => {
    state = next
    for (const each of tally.querySelectorAll('button'))
      each.setAttribute('aria-pressed', String(each.dataset.choice === state))
    onChange()
  }
  const choice = (which: ArticleState, count: number): HTMLElement | undefined => {
    // What can no longer be chosen must not narrow the list.
    if (count === 0 && state === which) state = undefined
    if (count === 0) return undefined
    const label = `${count.toLocaleString('en')} with ${which}`
    const pressed = String(state === which)
    const button = element('button', { type: 'button', 'data-choice': which, 'aria-pressed': pressed }, label)
    button.addEventListener('click', () => choose(state === which ? undefined : which))
    return button
  }
  return {
    element: tally,
    clear: () => choose(undefined),
    get state() {
      return state
    },
    show: (articles) => {
      const focused = document.activeElement?.getAttribute('data-choice')
      const parts = [
        element('span', {}, counted(articles.length, 'article')),
        choice('errors', articles.filter(({ errors }) => errors > 0).length),
        choice('warnings', articles.filter(({ warnings }) => warnings > 0).length),
      ]
      tally.replaceChildren(...parts.filter((part) => part !== undefined))
      if (focused) tally.querySelector<HTMLElement>(`[data-choice="${focused}"]`)?.focus()
    },
  }
}
