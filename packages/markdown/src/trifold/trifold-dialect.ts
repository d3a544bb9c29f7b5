import type { Block, BlockHandlers, Except, Only, Phrasing } from '@trifold/core'
import {
  comparisonTable,
  type Dialect,
  type Lowering,
  lowerBlocks,
  lowerEntries,
  lowerPhrasing,
  proseHandlers,
} from '@trifold/prose'
import type { RootContent } from 'mdast'
import { faq } from './faq.ts'
import { attribute, fenceOf } from './fence-of.ts'
import { attributesOf, definitionId, fenceId } from './ids.ts'
import { section } from './section.ts'

/** What every fence that holds any blocks has. */
interface Container {
  id: string
  type: string
  title?: Phrasing[] | undefined
  children: Block[]
}

/** A fence of any blocks, by its name. */
const container =
  (name: string) =>
  (node: Container, state: Lowering): RootContent[] => [
    fenceOf(name, node.title, fenceId(node), lowerBlocks(node.children, state), state),
  ]

const audience = (node: Only | Except, state: Lowering): RootContent[] => {
  const attributes = [...fenceId(node), ...attribute('for', node.for.join(' '))]
  return [fenceOf(node.type, node.title, attributes, lowerBlocks(node.children, state), state)]
}

const fenced: BlockHandlers<RootContent[], Lowering> = {
  ...proseHandlers,
  heading: (node, state) => {
    const children = [...lowerPhrasing(node.children, state), ...attributesOf(node, node.children)]
    return [{ type: 'heading', depth: node.depth, children }]
  },
  section,
  termDefinition: (node, state) => [
    fenceOf('definition', node.title, definitionId(node), lowerBlocks(node.children, state), state),
  ],
  comparison: (node, state) => [
    fenceOf('comparison', node.title, fenceId(node), [comparisonTable(node, state)], state),
  ],
  story: (node, state) => {
    const attributes = [
      ...fenceId(node),
      ...attribute('turn', node.turn),
      ...attribute('reveal', node.reveal),
    ]
    return [fenceOf('story', node.title, attributes, [lowerEntries(node.children, true, state)], state)]
  },
  keyPoints: (node, state) => {
    const points = lowerEntries(node.children, node.ordered ?? false, state)
    return [fenceOf('key-points', node.title, fenceId(node), [points], state)]
  },
  steps: (node, state) => [
    fenceOf('steps', node.title, fenceId(node), [lowerEntries(node.children, true, state)], state),
  ],
  faq,
  summary: container('summary'),
  notes: container('notes'),
  slide: (node, state) => {
    const attributes = [...fenceId(node), ...attribute('layout', node.layout)]
    return [fenceOf('slide', node.title, attributes, lowerBlocks(node.children, state), state)]
  },
  column: container('column'),
  reveal: container('reveal'),
  only: audience,
  except: audience,
  callout: (node, state) => [
    fenceOf(node.kind, node.title, fenceId(node), lowerBlocks(node.children, state), state),
  ],
}

/** Trifold's own dialect: all of an article, so that it compiles to an equal one. Fences stand in quotes and lists too. */
export const trifoldDialect: Dialect = { blocks: fenced, nested: fenced }
