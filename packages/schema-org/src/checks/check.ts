import type { Graph } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Suggest } from '../vocabulary/did-you-mean.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What a check is given. */
export interface CheckInput {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  /** Whether the caller knows the zone of times that name none. */
  readonly zoneKnown: boolean
  /** The absolute address of the document. */
  readonly base: string | undefined
  /** Ids that other graphs of the same page define. */
  readonly definedElsewhere: ReadonlySet<string>
  /** For what looks like a slip. */
  readonly suggest: Suggest
}

/** Looks for one kind of fault in a graph. */
export type Check = (input: CheckInput) => GraphFinding[]

/** A list of names for a message: the first few, and how many more there are. */
export const listed = (names: readonly string[], most = 6): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`

/** A value for a message, cut when it is long. */
export const shown = (value: string | number | boolean): string => {
  const text = String(value)
  return typeof value === 'string' ? `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”` : text
}
