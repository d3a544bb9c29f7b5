import type { Block, Callout, ListItem, Paragraph, Phrasing, Story, Summary } from '@trifold/core'
import type { Words } from '@trifold/prose'
import { plainForm } from '../../split/plain-form.ts'

/** A paragraph in bold. */
export const boldLine = (id: string, children: Phrasing[]): Paragraph => ({
  type: 'paragraph',
  id,
  children: [{ type: 'strong', children }],
})

/** The word for a kind of block, and the author's title after it. */
export const labelled = (label: string, title: readonly Phrasing[] = []): Phrasing[] => [
  { type: 'text', value: title.length === 0 ? label : `${label} ` },
  ...title,
]

/** Trifold's own blocks as plain ones, where they are part of something else. */
export const lower = (block: Exclude<Block, Callout>, words: Words): Block[] => {
  if (block.type === 'story') return storyBlocks(block, words)
  if (block.type === 'summary') return summaryBlocks(block, words)
  if (block.type === 'reveal') return [...titleOf(block), ...block.children]
  return plainForm(block) ?? [block]
}

const titleOf = ({ id, title }: { id: string; title?: Phrasing[] | undefined }): Block[] =>
  title === undefined ? [] : [boldLine(id, title)]

const summaryBlocks = ({ id, title, children }: Summary, words: Words): Block[] => [
  boldLine(id, labelled(words.summary, title)),
  ...children,
]

/** The beat at which a story turns says so in words. */
const storyBlocks = (story: Story, words: Words): Block[] => {
  const items = story.children.map(({ id, children }, index): ListItem => {
    const turns = story.turn === index + 1
    const label = boldLine(id, [{ type: 'text', value: words.turningPoint }])
    return { type: 'listItem', id, children: turns ? [label, ...children] : children }
  })
  return [...titleOf(story), { type: 'list', id: story.id, ordered: true, children: items }]
}
