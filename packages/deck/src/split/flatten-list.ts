import type { Block, List, ListItem, Phrasing } from '@trifold/core'
import { spacing } from '../geometry.ts'

/** The size that lists among other blocks have at most, and the width that their text needs, in px. */
const largest = 28
const leastWidth = 160

/** A list without the levels for which its place is too narrow: what is on those is told in lines of its own. */
export const flattenList = (list: List, width: number): List => {
  const levels = Math.max(1, Math.floor((width - leastWidth) / (largest * spacing.indent)))
  return depthOf(list, levels + 1) > levels ? flattened(list, levels) : list
}

/** How many levels a list has, as far as anyone needs to know. */
const depthOf = (list: List, most: number): number => {
  if (most <= 1) return 1
  const inner = list.children.flatMap(({ children }) => children.filter(isList))
  return 1 + Math.max(0, ...inner.map((child) => depthOf(child, most - 1)))
}

const isList = (block: Block): block is List => block.type === 'list'

const flattened = (list: List, levels: number): List => ({
  ...list,
  children: list.children.map((item): ListItem => {
    const children = item.children.flatMap((child): Block[] => {
      if (!isList(child)) return [child]
      return levels > 1 ? [flattened(child, levels - 1)] : linesOf(child)
    })
    return { ...item, children }
  }),
})

/** Items as paragraphs that begin with the item's mark. */
const linesOf = (list: List): Block[] =>
  list.children.flatMap((item, index): Block[] => {
    const mark: Phrasing = { type: 'text', value: markOf(list, item, index) }
    const [first, ...others] = item.children.flatMap((child) => (isList(child) ? linesOf(child) : [child]))
    if (first?.type === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...others]
    return [
      { type: 'paragraph', id: item.id, children: [mark] },
      ...(first === undefined ? [] : [first]),
      ...others,
    ]
  })

const markOf = ({ ordered, start }: List, { checked }: ListItem, index: number): string => {
  const box = typeof checked === 'boolean' ? (checked ? '☑ ' : '☐ ') : ''
  return ordered ? `${(start ?? 1) + index}. ${box}` : box === '' ? '– ' : box
}
