import { type Block, type Phrasing, plainText } from '@trifold/core'
import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { itemOf, listOf } from './lists.ts'
import { oneLine } from './plain-phrasing.ts'
import { flow, inline, type SlotContext } from './slot-content.ts'

/** A name and what is said of it. */
interface Pair {
  readonly name: readonly Phrasing[]
  readonly blocks: readonly Block[]
  readonly step: number | undefined
}

/** Names in bold, each above what is said of it; as items of a list if they appear one by one. */
export const pairs = (all: readonly Pair[], context: SlotContext): RootContent[] => {
  const told = all.map(({ name, blocks }) => led(name, blocks, 'line', context))
  if (all.some(({ step }) => step !== undefined)) return [listOf(told, { stepped: true })]
  return told.flatMap(({ children }) => children)
}

/** Blocks whose first paragraph begins with a name in bold. */
export const led = (
  name: readonly Phrasing[],
  blocks: readonly Block[],
  separator: 'colon' | 'line',
  context: SlotContext,
): ListItem => {
  const content = flow(blocks, context)
  const bold = oneLine(inline(name, context))
  if (bold.length === 0) return itemOf(content)
  const colon =
    separator === 'colon' && !/[\p{P}]\s*$/u.test(plainText(name)) ? context.state.words.colon : ' '
  const mark: PhrasingContent[] = colon.trim() === '' ? [] : [{ type: 'text', value: colon.trimEnd() }]
  const lead: PhrasingContent = { type: 'strong', children: [...bold, ...mark] }
  const [first, ...rest] = content
  if (first?.type !== 'paragraph')
    return itemOf([{ type: 'paragraph', children: [{ type: 'strong', children: bold }] }, ...content])
  const between: PhrasingContent[] =
    separator === 'line' ? [{ type: 'break' }] : /\s$/.test(colon) ? [{ type: 'text', value: ' ' }] : []
  const paragraph: Paragraph = { type: 'paragraph', children: [lead, ...between, ...first.children] }
  return itemOf([paragraph, ...rest])
}
