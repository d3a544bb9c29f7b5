/** What can be shown of an article, in the order of the tabs. */
export const viewNames = ['page', 'slides', 'data', 'markdown', 'findings'] as const

export type ViewName = (typeof viewNames)[number]

/** One view, or two side by side; never the same twice. */
export type Views = readonly [ViewName] | readonly [ViewName, ViewName]

/** The views that a text names, `page,slides`; nothing if it names none. */
export const readViews = (text: string): Views | undefined => {
  const [first, second] = [...new Set(text.split(','))].filter(isView)
  if (first === undefined) return undefined
  return second === undefined ? [first] : [first, second]
}

const isView = (name: string): name is ViewName => (viewNames as readonly string[]).includes(name)

/** The views with another one in a pane; one that the other pane shows changes places with it. */
export const withView = (views: Views, pane: 1 | 2, view: ViewName): Views => {
  const [first, second] = views
  if (second === undefined) return [view]
  if (pane === 1) return view === second ? [second, first] : [view, second]
  return view === first ? [second, first] : [first, view]
}

/** Two views instead of one, or one instead of two. */
export const toggled = ([first, second]: Views): Views => {
  if (second !== undefined) return [first]
  return first === 'slides' ? ['page', 'slides'] : [first, 'slides']
}
