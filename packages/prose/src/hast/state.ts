import type { Asset, Block, Finding, FootnoteDefinition, Phrasing, Position } from '@trifold/core'
import type { Element, ElementContent } from 'hast'
import type { Highlighter } from '../code/highlighter.ts'
import type { Words } from '../language/words/words.ts'
import type { DrawnMath } from '../math/math-drawing.ts'

/** A tag of raw HTML that the subset allows; it is joined with its neighbours when the list it stands in is complete. */
export interface RawTag {
  type: 'raw'
  value: string
  /** Lower-case name of the element. */
  name: string
  kind: 'open' | 'close' | 'void' | 'text'
}

/** What handlers give back: elements that are done, and raw tags that wait for their counterparts. */
export type Piece = ElementContent | RawTag

/** How many times a footnote has been called, and the number it got at the first call. */
export interface CalledFootnote {
  readonly definition: FootnoteDefinition
  readonly number: number
  calls: number
}

/** What every handler is given: the printer's options resolved, and the ways back into the tree. */
export interface State {
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
  readonly headingShift: number | 'outline'
  /** Whether tables and code may scroll inside their box, so that a keyboard has to reach them. */
  readonly scrollable: boolean
  /** Whether the author's `<details>` are all open. */
  readonly open: boolean
  /** Whether the nodes being printed stand inside a link. */
  readonly linked: boolean
  readonly highlighter: Highlighter
  asset(url: string): Asset | undefined
  /** What became of a formula; undefined where none is drawn. */
  math(tex: string, display: boolean): DrawnMath | undefined
  /** The `id` attribute of a block, or none when ids are not printed. */
  id(id: string): { id?: string }
  /** The address within the document of something with this id; undefined when it has none here. */
  anchor(id: string): string | undefined
  /** The address that a relative URL has in this output, if not its own. */
  link(url: string): string | undefined
  /** The id that raw HTML gives itself, unless it is taken. */
  rawId(id: string): { id?: string }
  /** Whether headings get a link to themselves. */
  readonly permalinks: boolean
  callFootnote(identifier: string): CalledFootnote | undefined
  report(position: Position | undefined, finding: Finding): void
  flow(blocks: readonly Block[]): ElementContent[]
  phrasing(nodes: readonly Phrasing[]): ElementContent[]
  /** The same state for what stands inside a link. */
  insideLink(): State
}

/** Makes an element, which takes its children over; properties that are undefined are left out when it is printed. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children })

export const text = (value: string): ElementContent => ({ type: 'text', value })

/** Sets each block on a line of its own. */
export const lines = (nodes: readonly ElementContent[]): ElementContent[] => {
  const set: ElementContent[] = []
  for (const node of nodes) {
    if (set.length > 0) set.push(text('\n'))
    set.push(node)
  }
  return set
}
