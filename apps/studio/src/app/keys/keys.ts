/** What a key does anywhere in the studio. */
export type Action =
  | 'filter'
  | 'next'
  | 'previous'
  | 'page'
  | 'slides'
  | 'data'
  | 'markdown'
  | 'findings'
  | 'beside'
  | 'tabs'
  | 'help'

/** The key of each action, and what the help calls it. */
export const keys: Readonly<Record<Action, readonly [key: string, name: string]>> = {
  filter: ['/', 'Filter the articles'],
  next: ['j', 'Next article'],
  previous: ['k', 'Previous article'],
  page: ['1', 'Page'],
  slides: ['2', 'Slides'],
  data: ['3', 'Data'],
  markdown: ['4', 'Markdown'],
  findings: ['5', 'Findings'],
  beside: ['b', 'Two views side by side, or one'],
  tabs: ['t', 'To the tabs'],
  help: ['?', 'These keys'],
}

/** The action of a key press; none while something is typed, or with a key of the browser's. */
export const actionOf = (event: KeyboardEvent): Action | undefined => {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (ctrlKey || metaKey || altKey || defaultPrevented || isTyped(target)) return undefined
  const found = Object.entries(keys).find(([, [name]]) => name === key)
  // The table's own keys are actions.
  return found?.[0] as Action | undefined
}

// Not `instanceof`: a key may be pressed within a page's frame, whose elements are of another window.
const isTyped = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.('input, textarea, select') != null
