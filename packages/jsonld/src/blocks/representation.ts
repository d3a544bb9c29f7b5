import { type Block, type BlockHandlers, handle } from '@trifold/core'
import type { JsonldOptions } from '../options.ts'

/**
 * What the graph makes of a block:
 * - `carried`: a node says what it says;
 * - `open`: it only groups blocks, each of which is looked at by itself;
 * - a reason: it stays out, and so does the prose inside it.
 */
export type Representation = 'carried' | 'open' | { readonly reason: string }

const prose: Representation = { reason: 'the graph carries no running text' }

const titled = (block: { title?: readonly unknown[] | undefined }): Representation =>
  block.title === undefined ? 'open' : { reason: 'the graph carries no headings' }

/** By type of block; a block without a rule does not compile. */
export const representations: BlockHandlers<Representation, JsonldOptions> = {
  paragraph: () => prose,
  heading: () => ({ reason: 'the graph carries no headings' }),
  section: () => ({ reason: 'the graph carries no headings' }),
  blockquote: () => prose,
  list: () => prose,
  table: () => ({ reason: 'the graph carries comparisons, but no plain tables' }),
  code: () => ({ reason: 'the graph carries no code' }),
  math: () => ({ reason: 'the graph carries no formulas' }),
  html: () => ({ reason: 'the graph carries no raw HTML' }),
  thematicBreak: () => ({ reason: 'a rule says nothing in data' }),
  callout: () => prose,
  notes: () => ({ reason: 'notes are for the speaker alone' }),
  slide: titled,
  column: titled,
  reveal: titled,
  only: titled,
  except: titled,
  termDefinition: () => 'carried',
  comparison: () => 'carried',
  story: () => 'carried',
  keyPoints: () => 'carried',
  summary: () => 'carried',
  faq: (_, { faq }) =>
    faq ? 'carried' : { reason: 'FAQPage has no rich result any more; the option “faq” prints it' },
  steps: (_, { steps }) =>
    steps ? 'carried' : { reason: 'HowTo has no rich result any more; the option “steps” prints it' },
}

/** What the graph makes of a block. */
export const representationOf = (block: Block, options: JsonldOptions): Representation =>
  handle(representations, block, options)
