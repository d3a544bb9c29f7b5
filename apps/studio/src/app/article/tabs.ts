import { type ViewName, viewNames } from '../address/views.ts'
import { element, setAttributes } from '../dom/element.ts'

/** The tabs of one pane. */
export interface Tabs {
  readonly element: HTMLElement
  select(view: ViewName): void
  /** Says beside “Findings” how many there are. */
  setCount(count: number, bad: boolean): void
  focus(): void
}

const labels: Readonly<Record<ViewName, string>> = {
  page: 'Page',
  slides: 'Slides',
  data: 'Data',
  markdown: 'Markdown',
  findings: 'Findings',
}

/** The id of a view's panel. */
export const panelId = (view: ViewName): string => `panel-${view}`

/** The id of a view's tab in a pane. */
export const tabId = (pane: number, view: ViewName): string => `tab-${pane}-${view}`

/** Tabs that arrow keys walk through, as screen readers and their users know them. */
export const createTabs = (pane: 1 | 2, onChoose: (view: ViewName) => void): Tabs => {
  const tabs = new Map(viewNames.map((view) => [view, createTab(pane, view, onChoose)]))
  const count = element('span', { class: 'count' })
  tabs.get('findings')?.append(count)
  const list = element(
    'div',
    { role: 'tablist', 'aria-label': pane === 1 ? 'Views' : 'Views beside', 'data-pane': String(pane) },
    ...tabs.values(),
  )
  list.addEventListener('keydown', (event) => {
    const view = neighbourOf(event, [...tabs.values()])
    if (view === undefined) return
    event.preventDefault()
    onChoose(view)
    tabs.get(view)?.focus()
  })
  return {
    element: list,
    select: (chosen) => {
      for (const [view, tab] of tabs) {
        const selected = view === chosen
        setAttributes(tab, { 'aria-selected': String(selected), tabindex: selected ? '0' : '-1' })
      }
    },
    setCount: (number, bad) => {
      count.textContent = number === 0 ? '' : ` ${number.toLocaleString('en')}`
      count.classList.toggle('bad', bad)
    },
    focus: () => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
  }
}

const createTab = (pane: number, view: ViewName, onChoose: (view: ViewName) => void): HTMLElement => {
  const tab = element(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: tabId(pane, view),
      'aria-controls': panelId(view),
      'aria-selected': 'false',
      'data-view': view,
      'data-label': labels[view],
      tabindex: '-1',
    },
    labels[view],
  )
  tab.addEventListener('click', () => onChoose(view))
  return tab
}

/** The view whose tab a key goes to from the one that has the focus. */
const neighbourOf = ({ key }: KeyboardEvent, tabs: readonly HTMLElement[]): ViewName | undefined => {
  const index = tabs.findIndex((tab) => tab.matches(':focus'))
  const targets = new Map([
    ['ArrowRight', (index + 1) % tabs.length],
    ['ArrowLeft', (index + tabs.length - 1) % tabs.length],
    ['Home', 0],
    ['End', tabs.length - 1],
  ])
  const target = targets.get(key)
  const name = target === undefined ? undefined : tabs[target]?.dataset.view
  return viewNames.find((view) => view === name)
}
