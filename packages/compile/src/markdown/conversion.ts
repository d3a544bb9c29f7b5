import type { Position, Table } from '@trifold/core'
import type { Definition } from 'mdast'
import type { FenceLine } from '../fences/fence-line.ts'
import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { DoubtfulCode } from './doubtful-code.ts'
import type { Footnotes } from './footnotes.ts'
import type { MissingCall } from './missing-footnotes.ts'
import type { Parser } from './parser.ts'

/** What the conversion of one article's tree carries along. */
export interface Conversion {
  readonly report: Report
  /** The article as it is written. */
  readonly lines: Lines
  /** What is only unusual is an error. */
  readonly strict: boolean
  readonly parse: Parser
  readonly fences: ReadonlyMap<number, FenceLine>
  /** Link reference definitions by identifier; the first of each counts (CommonMark, section 4.7). */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: Footnotes
  /** Calls of footnotes that the parser left as text. */
  readonly missingCalls: MissingCall[]
  /** Blocks of code so far that were hardly meant to end where they do. */
  readonly doubtful: DoubtfulCode[]
  /** Every table, in the order in which it was converted. */
  readonly tables: Table[]
  /** Names that `only` and `except` may say. */
  readonly audiences: readonly string[]
  /** Ids that the author gave, and where first. */
  readonly authorIds: Map<string, Position | undefined>
}
