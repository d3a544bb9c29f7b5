import { type Article, type Block, type Node, nested, selectFor } from '@trifold/core'
import { lineText } from '../text/flat-text.ts'

/** What people call the blocks that a graph describes. */
export const blockNames = {
  termDefinition: 'definition',
  comparison: 'comparison',
  story: 'story',
  keyPoints: 'list of key points',
  summary: 'summary',
  faq: 'list of questions',
  steps: 'list of steps',
} as const

/** A block that a graph describes, or a heading, which helps to find what belongs together. */
export interface Entry {
  readonly type: keyof typeof blockNames | 'section'
  readonly id: string
  /** Its term or title; empty if it has none. */
  readonly name: string
  readonly line: number | undefined
}

/** The blocks of an article in reading order, as far as they are data. */
export const outlineOf = (whole: Article): Entry[] => {
  const { children } = selectFor(whole, { group: 'data', name: 'jsonld' }).article
  const entries: Entry[] = []
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'notes') continue
      if (isEntry(node)) {
        entries.push({ type: node.type, id: node.id, name: nameOf(node), line: node.position?.start.line })
      }
      read(nested(node))
    }
  }
  read(children)
  return entries
}

type Shown = Extract<Block, { type: Entry['type'] }>

const isEntry = (node: Node): node is Shown => node.type === 'section' || Object.hasOwn(blockNames, node.type)

const nameOf = (block: Shown): string => {
  if (block.type === 'section') return lineText(block.heading)
  return block.type === 'termDefinition' ? block.term : lineText(block.title)
}
