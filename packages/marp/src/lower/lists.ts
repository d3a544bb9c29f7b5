import type { List, ListItem, RootContent } from 'mdast'

/** A list whose items Marp shows one by one. */
export interface SteppedList extends List {
  stepped?: boolean
}

/** A list of some items: numbered from `start`, or with bullets. */
export const listOf = (
  children: ListItem[],
  { start, stepped }: { start?: number; stepped?: boolean } = {},
): SteppedList => ({
  type: 'list',
  ordered: start !== undefined,
  start: start ?? null,
  spread: children.some(({ spread }) => spread),
  children,
  ...(stepped ? { stepped } : {}),
})

/** A list's item of blocks that are plain already. */
export const itemOf = (children: RootContent[]): ListItem => ({
  type: 'listItem',
  spread: isSpread([{ children }]),
  // What a list item may hold, plain blocks are.
  children: children as ListItem['children'],
})

/** Blank lines stand only where there are several paragraphs: they part the items of the whole list. */
export const isSpread = (items: readonly { readonly children: readonly { type: string }[] }[]): boolean =>
  items.some(
    ({ children }) => children.length > 1 && !(children.length === 2 && children[1]?.type === 'list'),
  )
