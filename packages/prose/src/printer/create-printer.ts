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
import { phrasingHandlers } from '../hast/phrasing/handlers.ts'
import { settle, settleFlow } from '../hast/raw/settle.ts'
import { type CalledFootnote, lines, type State } from '../hast/state.ts'
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
  const blockTree = (nodes: readonly Block[]) => rank(lines(state.flow(nodes)))
  const inlineTree = (nodes: readonly Phrasing[]) => rank(state.phrasing(nodes))
  return {
    diagnostics,
    blockTree,
    inlineTree,
    blocks: (nodes) => print(blockTree(nodes)),
    inline: (nodes) => print(inlineTree(nodes)),
    footnotes: () => (called.size === 0 ? '' : print(rankerFor(options)([footnoteSection(called, state)]))),
    uncalled: () => definitions.filter(({ identifier }) => !called.has(identifier)),
  }
}

const rankerFor = ({ headingShift }: PrinterOptions): HeadingRanker =>
  headingShift === 'outline' ? createHeadingRanker() : (nodes) => nodes

const createState = (
  options: PrinterOptions,
  diagnostics: Diagnostic[],
  called: Map<string, CalledFootnote>,
): State => {
  const seen = new Set<string>()
  const definitions = new Map(options.footnotes?.map((note) => [note.identifier, note]))
  const shared = {
    words: options.words,
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
  return withWays(shared, false, undefined)
}

type Shared = Omit<State, 'linked' | 'flow' | 'phrasing' | 'insideLink'>

/**
 * Adds the ways back into the tree, which hand the state itself on. `place` is where the block stands that is being
 * printed: a finding about inline content that has no position of its own is told there.
 */
const withWays = (shared: Shared, linked: boolean, place: Position | undefined): State => {
  const state: State = {
    ...shared,
    linked,
    report: (position, finding) => shared.report(position ?? place, finding),
    flow: (blocks) =>
      settleFlow(
        blocks.flatMap((block) => handle(blockHandlers, block, stateAt(block.position))),
        placeOfHtml(blocks),
        state,
      ),
    phrasing: (nodes) =>
      settle(
        nodes.flatMap((node) => handle(phrasingHandlers, node, state)),
        placeOfHtml(nodes),
        state,
      ),
    insideLink: () => (linked ? state : withWays(shared, true, place)),
  }
  const stateAt = (position: Position | undefined): State =>
    position === undefined ? state : withWays(shared, linked, position)
  return state
}

const placeOfHtml = (nodes: readonly (Block | Phrasing)[]): Position | undefined =>
  nodes.find(({ type }) => type === 'html')?.position
