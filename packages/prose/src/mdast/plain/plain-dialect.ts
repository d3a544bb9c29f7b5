import type { Block, BlockHandlers, Phrasing } from '@trifold/core'
import type { RootContent } from 'mdast'
import { lowerEntries } from '../lower/list.ts'
import { type Dialect, type Lowering, lowerBlocks } from '../lower/lowering.ts'
import { proseHandlers } from '../lower/prose.ts'
import { calloutAlert, calloutQuote } from './callout.ts'
import { comparison } from './comparison.ts'
import { faq } from './faq.ts'
import { notes } from './notes.ts'
import { section } from './section.ts'
import { boldLine, titled } from './titled.ts'

/** A block that means no more in text than what it holds. */
interface Container {
  title?: Phrasing[] | undefined
  children: Block[]
}

const passage = (node: Container, state: Lowering): RootContent[] =>
  titled(node.title, lowerBlocks(node.children, state), state)

/** How every block becomes Markdown that reads well on any host. */
const blocks: BlockHandlers<RootContent[], Lowering> = {
  ...proseHandlers,
  section,
  termDefinition: passage,
  comparison,
  story: (node, state) => titled(node.title, [lowerEntries(node.children, true, state)], state),
  keyPoints: (node, state) =>
    titled(node.title, [lowerEntries(node.children, node.ordered ?? false, state)], state),
  steps: (node, state) => titled(node.title, [lowerEntries(node.children, true, state)], state),
  faq,
  summary: (node, state) => {
    if (node.title !== undefined && node.title.length > 0) return passage(node, state)
    return [boldLine([{ type: 'text', value: state.words.summary }]), ...lowerBlocks(node.children, state)]
  },
  notes,
  slide: passage,
  column: passage,
  reveal: passage,
  // Those for other formats are gone by now; one that is met all the same is shown rather than lost.
  only: passage,
  except: passage,
  callout: calloutAlert,
}

/** Plain Markdown. Within quotes and lists hosts show no alerts. */
export const plainDialect: Dialect = { blocks, nested: { ...blocks, callout: calloutQuote } }
