import {
  type Block,
  createDiagnostic,
  type Diagnostic,
  type FootnoteDefinition,
  handle,
  type Phrasing,
  type Position,
} from '@trifold/core'
import type { ElementContent } from 'hast'
import { createHighlighter } from '../code/highlighter.ts'
import { footnoteSection } from '../hast/blocks/footnotes.ts'
import { blockHandlers } from '../hast/blocks/handlers.ts'
import { isolate } from '../hast/isolate.ts'
import { phrasingHandlers } from '../hast/phrasing/handlers.ts'
import { settle, settleFlow } from '../hast/raw/settle.ts'
import { type CalledFootnote, lines, type Piece, type State } from '../hast/state.ts'
import { createIds } from './ids.ts'
import type { PrinterOptions } from './printer-options.ts'
import { createHeadingRanker, type HeadingRanker } from './rank-headings.ts'
import { serialize } from './serialize.ts'

/**
 * Prints an article's blocks as semantic, sanitised HTML; one printer serves one output, in reading order, since
 * footnotes are numbered as they are called.
 */
export interface Printer {
  blocks(nodes: readonly Block[]): string
  inline(nodes: readonly Phrasing[]): string
  /** The elements that `blocks` prints, for outputs that are not HTML; white space may stand between them. */
  blockTree(nodes: readonly Block[]): readonly ElementContent[]
  /** The same for `inline`. */
  inlineTree(nodes: readonly Phrasing[]): readonly ElementContent[]
  /** The section of the footnotes called so far, in the order of their numbers; empty if there are none. */
  footnotes(): string
  /** Footnotes that nothing printed so far has called. */
  uncalled(): FootnoteDefinition[]
  /** What an author should know of what was printed so far; each finding once. */
  readonly diagnostics: Diagnostic[]
}

/** Makes a printer. Nothing that an article can hold makes it throw. */
export const createPrinter = (options: PrinterOptions): Printer => {
  const diagnostics: Diagnostic[] = []
  const definitions = options.footnotes ?? []
  const called = new Map<string, CalledFootnote>()
  const state = createState(options, diagnostics, called)
  const rank = rankerFor(options)
  const print = (nodes: readonly ElementContent[]): string => serialize(nodes, options.xml === true)
  const ranked = (tree: readonly ElementContent[]): readonly ElementContent[] => {
    rank?.(tree)
    return tree
  }
  const blockTree = (nodes: readonly Block[]) => ranked(lines(state.flow(nodes)))
  const inlineTree = (nodes: readonly Phrasing[]) => ranked(state.phrasing(nodes))
  return {
    diagnostics,
    blockTree,
    inlineTree,
    blocks: (nodes) => print(blockTree(nodes)),
    inline: (nodes) => print(inlineTree(nodes)),
    footnotes: () => {
      if (called.size === 0) return ''
      const section = [footnoteSection(called, state)]
      rankerFor(options)?.(section)
      return print(section)
    },
    uncalled: () => definitions.filter(({ identifier }) => !called.has(identifier)),
  }
}

const rankerFor = ({ headingShift }: PrinterOptions): HeadingRanker | undefined =>
  headingShift === 'outline' ? createHeadingRanker() : undefined

const createState = (
  options: PrinterOptions,
  diagnostics: Diagnostic[],
  called: Map<string, CalledFootnote>,
): State => {
  const seen = new Set<string>()
  const definitions = new Map(options.footnotes?.map((note) => [note.identifier, note]))
  const shared = {
    words: options.words,
    direction: options.direction ?? 'ltr',
    headingShift: options.headingShift ?? 0,
    open: options.open ?? false,
    scrollable: options.scrollable === true,
    permalinks: options.permalinks === true,
    highlighter: createHighlighter(),
    asset: options.asset,
    math: (tex: string, display: boolean) => options.math?.find(tex, display),
    link: (url: string) => options.link?.(url),
    ...createIds(options),
    callFootnote: (identifier: string): CalledFootnote | undefined => {
      const definition = definitions.get(identifier)
      if (definition === undefined) return undefined
      const footnote = called.get(identifier) ?? { definition, number: called.size + 1, calls: 0 }
      footnote.calls += 1
      called.set(identifier, footnote)
      return footnote
    },
    report: ((position, finding) => {
      const diagnostic = createDiagnostic(options.file, position, finding)
      const key = JSON.stringify(diagnostic)
      if (!seen.has(key)) diagnostics.push(diagnostic)
      seen.add(key)
    }) satisfies State['report'],
  }
  return withWays(shared)
}

type Shared = Omit<State, 'linked' | 'flow' | 'phrasing' | 'insideLink'>

/** Adds the ways back into the tree, which hand the state itself on: outside links, and within them. */
const withWays = (shared: Shared): State => {
  // Where the block stands that is being printed: a finding about inline content without a position is told there.
  let place: Position | undefined
  let inLink: State | undefined
  const stateFor = (linked: boolean): State => {
    const state: State = {
      ...shared,
      linked,
      report: (position, finding) => shared.report(position ?? place, finding),
      flow: (blocks) => {
        const outer = place
        const pieces: Piece[] = []
        for (const block of blocks) {
          place = block.position ?? outer
          for (const piece of handle<Block, Piece[], State>(blockHandlers, block, state)) pieces.push(piece)
        }
        place = outer
        return settleFlow(pieces, placeOfHtml(blocks), state)
      },
      phrasing: (nodes) => {
        const pieces: Piece[] = []
        for (const node of nodes) {
          for (const piece of handle<Phrasing, Piece[], State>(phrasingHandlers, node, state))
            pieces.push(piece)
        }
        return isolate(settle(pieces, placeOfHtml(nodes), state), state.direction)
      },
      insideLink: () => {
        inLink ??= stateFor(true)
        return inLink
      },
    }
    return state
  }
  return stateFor(false)
}

const placeOfHtml = (nodes: readonly (Block | Phrasing)[]): Position | undefined =>
  nodes.find(({ type }) => type === 'html')?.position
