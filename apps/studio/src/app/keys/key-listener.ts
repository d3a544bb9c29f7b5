import { toggled, type ViewName, withView } from '../address/views.ts'
import type { Parts } from '../parts.ts'
import { type Action, actionOf } from './keys.ts'

/** Listens for keys and does what they mean. */
export type KeyListener = (event: KeyboardEvent) => void

export const createKeyListener = (
  { state, list, stage, navigation }: Parts,
  help: HTMLDialogElement,
): KeyListener => {
  const show = (views: typeof state.views): void => {
    const { route } = navigation
    if (route.at === 'article') navigation.go({ ...route, views })
  }
  const choose = (view: ViewName) => () => {
    const tabs = document.activeElement?.closest('[role="tablist"]')
    show(withView(state.views, 1, view))
    // Who is at the tabs stays at the one that is chosen.
    tabs?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }
  const step = (distance: 1 | -1) => () => {
    const key = list.neighbour(distance)
    if (key !== undefined) navigation.go({ at: 'article', key })
  }
  const actions: Readonly<Record<Action, () => void>> = {
    filter: list.focusFilter,
    next: step(1),
    previous: step(-1),
    page: choose('page'),
    slides: choose('slides'),
    data: choose('data'),
    markdown: choose('markdown'),
    findings: choose('findings'),
    beside: () => show(toggled(state.views)),
    tabs: stage.pane.focusTabs,
    help: () => (help.open ? help.close() : help.showModal()),
  }
  return (event) => {
    const action = actionOf(event)
    // Behind the dialog nothing moves, wherever the keyboard is: only the key that opened it is heard.
    if (action === undefined || (help.open && action !== 'help')) return
    event.preventDefault()
    actions[action]()
  }
}
