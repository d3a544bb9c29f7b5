import type { Phrasing } from '@trifold/core'
import type { DeckVersion, Slot, SlotKind } from '@trifold/deck'
import { lowerPhrasing, middleDot, workEntry } from '@trifold/prose'
import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { itemOf, listOf } from './lists.ts'
import { listsOfItems } from './lists-of-items.ts'
import { led, pairs } from './pairs.ts'
import { fitted, plainAlt, type SizedImage } from './picture.ts'
import { displayMath, plainBlocks, titledCode } from './plain-blocks.ts'
import { plainText } from './plain-phrasing.ts'
import { flow, inline, type SlotContext } from './slot-content.ts'

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
  items: ({ items }, context) => listsOfItems(items, context),
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
      beats.map(({ name, blocks }) => led(name, blocks, 'colon', context)),
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
  code: (slot, { codeColumns }) => titledCode(slot, codeColumns),
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
    listOf(works.map((work) => plainItem(workEntry(work, context.lang, context.state.words), context))),
  ],
  credits: ({ authors, date, versions = [] }, context) => [
    {
      type: 'paragraph',
      children: [
        {
          type: 'text',
          value: plainText([...authors, ...(date === undefined ? [] : [date])].join(middleDot(context.lang))),
        },
        ...inline(
          linksTo(versions, authors.length > 0 || date !== undefined, middleDot(context.lang)),
          context,
        ),
      ],
    },
  ],
}

/** Links to the article in other languages, with points between. */
const linksTo = (versions: readonly DeckVersion[], goesOn: boolean, dot: string): Phrasing[] =>
  versions.flatMap(({ name, url }, index): Phrasing[] => [
    ...(index === 0 && !goesOn ? [] : [{ type: 'text' as const, value: dot }]),
    { type: 'link', url, children: [{ type: 'text', value: name }] },
  ])

/** What a slot says, as plain Markdown. */
export const lowerSlot = (name: string, slot: Slot, context: SlotContext): RootContent[] => {
  // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
  const lower = lowerers[slot.kind] as (slot: Slot, context: SlotContext, name: string) => RootContent[]
  return lower(slot, context, name)
}

/** Slots that are set apart from what is around them by more than their place. */
const marks: Readonly<Record<string, (content: PhrasingContent[]) => PhrasingContent[]>> = {
  source: (content) => [{ type: 'text', value: '— ' }, ...content],
  caption: (children) => [{ type: 'emphasis', children }],
}

const line = (content: PhrasingContent[], name: string): RootContent[] =>
  content.length === 0 ? [] : [{ type: 'paragraph', children: marks[name]?.(content) ?? content }]

const plainItem = ({ children }: ListItem, context: SlotContext): ListItem =>
  itemOf(plainBlocks(children, context))

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
