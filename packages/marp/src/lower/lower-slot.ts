import { type Block, type Phrasing, plainText as toText } from '@trifold/core'
import type { Item, Slot, SlotKind } from '@trifold/deck'
import { boldLine, type Lowering, lowerBlocks, lowerPhrasing, workEntry } from '@trifold/prose'
import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { codeBlock } from './code-block.ts'
import { type Box, fitted, plainAlt, type SizedImage } from './picture.ts'
import { type BlockContext, displayMath, plainBlocks, withBox } from './plain-blocks.ts'
import { plainPhrasing, plainText } from './plain-phrasing.ts'

/** What lowering a slide to Markdown needs to know. */
export interface SlotContext extends BlockContext {
  readonly state: Lowering
  readonly lang: string
  /** The room that a slide's content has. */
  readonly room: Box
}

/** A list whose items Marp shows one by one. */
export interface SteppedList extends List {
  stepped?: boolean
}

type Lowerers = {
  readonly [Kind in SlotKind]: (
    slot: Extract<Slot, { kind: Kind }>,
    context: SlotContext,
    name: string,
  ) => RootContent[]
}

const lowerers: Lowerers = {
  inline: ({ content }, context, name) => line(inline(content, context), name),
  blocks: ({ blocks }, context, name) => {
    const nodes = flow(blocks, context)
    // What a quote may hold, plain blocks are.
    return name === 'quote' ? [{ type: 'blockquote', children: nodes as never[] }] : nodes
  },
  items: ({ items }, context) => listsOf(items, context),
  terms: ({ terms }, context) =>
    pairs(
      terms.map(({ term, meaning, step }) => ({ name: term, blocks: meaning, step })),
      context,
    ),
  questions: ({ questions }, context) =>
    pairs(
      questions.map(({ question, answer, step }) => ({ name: question, blocks: answer, step })),
      context,
    ),
  beats: ({ beats }, context) => [
    listOf(
      beats.map(({ name, blocks }) => led(name, blocks, ': ', context)),
      { start: beats[0]?.number ?? 1, stepped: beats.some(({ step }) => step !== undefined) },
    ),
  ],
  comparison: ({ corner, subjects, rows }, context) =>
    table(
      [
        [corner, ...subjects.map(({ content }) => content)],
        ...rows.map(({ dimension, cells }) => [dimension, ...cells]),
      ],
      { align: [], context },
    ),
  table: ({ header, rows, align }, context) =>
    table(header.length === 0 ? rows : [header, ...rows], { align, context }),
  code: ({ lang, title, value }, { codeColumns }) => [
    ...(title === undefined ? [] : [boldLine([{ type: 'text', value: plainText(title) }])]),
    codeBlock(lang, value, codeColumns),
  ],
  math: ({ value }, context) => [displayMath(value, context)],
  image: ({ image, fit, caption }, context) => {
    const asset = context.asset(image.url)
    if (asset === undefined) return line(inline([image], context), 'figure')
    const share = fit === 'fill' ? context.room.height / asset.height : 2
    const largest = fitted({ width: asset.width * share, height: asset.height * share }, context.room)
    const shown: SizedImage = {
      type: 'image',
      url: context.place(asset),
      alt: plainAlt(plainText(image.alt ?? '')),
      title: null,
      data: { shown: largest, largest },
    }
    return [
      { type: 'paragraph', children: [shown] },
      ...(caption === undefined ? [] : line(inline(caption, context), 'caption')),
    ]
  },
  works: ({ works }, context) => [
    listOf(
      works.map((work) => plainItem(workEntry(work, context.lang, context.state.words), context)),
      {},
    ),
  ],
  credits: ({ authors, date }) => [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: plainText([...authors, ...(date === undefined ? [] : [date])].join(' · ')) },
      ],
    },
  ],
}

/** What a slot says, as plain Markdown. */
export const lowerSlot = (name: string, slot: Slot, context: SlotContext): RootContent[] => {
  // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
  const lower = lowerers[slot.kind] as (slot: Slot, context: SlotContext, name: string) => RootContent[]
  return lower(slot, context, name)
}

/** Inline content as plain Markdown. */
export const inline = (content: readonly Phrasing[], context: SlotContext): PhrasingContent[] =>
  plainPhrasing(lowerPhrasing(content, context.state), context)

const flow = (blocks: readonly Block[], context: SlotContext): RootContent[] =>
  plainBlocks(lowerBlocks(blocks, context.state), context)

/** Slots that are set apart from what is around them by more than their place. */
const marks: Readonly<Record<string, (content: PhrasingContent[]) => PhrasingContent[]>> = {
  source: (content) => [{ type: 'text', value: '— ' }, ...content],
  caption: (children) => [{ type: 'emphasis', children }],
}

const line = (content: PhrasingContent[], name: string): RootContent[] =>
  content.length === 0 ? [] : [{ type: 'paragraph', children: marks[name]?.(content) ?? content }]

const listOf = (
  children: ListItem[],
  { start, stepped }: { start?: number; stepped?: boolean },
): SteppedList => ({
  type: 'list',
  ordered: start !== undefined,
  start: start ?? null,
  spread: children.some(({ spread }) => spread),
  children,
  ...(stepped ? { stepped } : {}),
})

/** What a list item may hold, plain blocks are. */
const itemOf = (children: RootContent[]): ListItem => ({
  type: 'listItem',
  spread: children.length > 1 && !(children.length === 2 && children[1]?.type === 'list'),
  children: children as ListItem['children'],
})

const plainItem = ({ children }: ListItem, context: SlotContext): ListItem =>
  itemOf(plainBlocks(children, context))

/** Items as lists; what goes on from the slide before stands above them, without a marker. */
const listsOf = (items: readonly Item[], context: SlotContext): RootContent[] => {
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

interface Pair {
  readonly name: readonly Phrasing[]
  readonly blocks: readonly Block[]
  readonly step: number | undefined
}

/** Names in bold, each above what is said of it; as items of a list if they appear one by one. */
const pairs = (all: readonly Pair[], context: SlotContext): RootContent[] => {
  const told = all.map(({ name, blocks }) => led(name, blocks, '\n', context))
  if (all.some(({ step }) => step !== undefined)) return [listOf(told, { stepped: true })]
  return told.flatMap(({ children }) => children)
}

/** Blocks whose first paragraph begins with a name in bold. */
const led = (
  name: readonly Phrasing[],
  blocks: readonly Block[],
  separator: ': ' | '\n',
  context: SlotContext,
): ListItem => {
  const content = flow(blocks, context)
  const bold = inline(name, context).map((node): PhrasingContent => (node.type === 'break' ? space : node))
  if (bold.length === 0) return itemOf(content)
  const colon: PhrasingContent[] =
    separator === ': ' && !/[\p{P}]\s*$/u.test(toText(name)) ? [{ type: 'text', value: ':' }] : []
  const lead: PhrasingContent = { type: 'strong', children: [...bold, ...colon] }
  const [first, ...rest] = content
  if (first?.type !== 'paragraph')
    return itemOf([{ type: 'paragraph', children: [{ type: 'strong', children: bold }] }, ...content])
  const between: PhrasingContent = separator === '\n' ? { type: 'break' } : space
  const paragraph: Paragraph = { type: 'paragraph', children: [lead, between, ...first.children] }
  return itemOf([paragraph, ...rest])
}

const space: PhrasingContent = { type: 'text', value: ' ' }

const table = (
  rows: readonly (readonly Phrasing[][])[],
  { align, context }: { align: Table['align']; context: SlotContext },
): RootContent[] => {
  const node: Table = {
    type: 'table',
    align: align ?? [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: lowerPhrasing(cell, context.state),
      })),
    })),
  }
  return plainBlocks([node], context)
}
