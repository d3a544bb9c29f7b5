import type { Item } from '@trifold/deck'
import type { RootContent } from 'mdast'
import { itemOf, listOf } from './lists.ts'
import { withBox } from './plain-blocks.ts'
import { flow, type SlotContext } from './slot-content.ts'

/** Items as lists; what goes on from the slide before stands above them, without a marker. */
export const listsOfItems = (items: readonly Item[], context: SlotContext): RootContent[] => {
  const nodes: RootContent[] = []
  const stepped = items.some(({ step }) => step !== undefined)
  for (const { marker, checked, number, blocks } of items) {
    const content = flow(blocks, context)
    const last = nodes.at(-1)
    if (!marker) nodes.push(...content)
    else if (last?.type === 'list') {
      last.children.push(itemOf(withBox(checked, content)))
      last.spread = last.children.some(({ spread }) => spread)
    } else {
      const start = number === undefined ? {} : { start: number }
      nodes.push(listOf([itemOf(withBox(checked, content))], { ...start, stepped }))
    }
  }
  return nodes
}
