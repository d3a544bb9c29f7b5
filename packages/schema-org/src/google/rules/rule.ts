import type { GraphFinding } from '../../graph/graph-finding.ts'
import type { GoogleGraph } from '../google-graph.ts'
import type { Thing } from '../thing.ts'

/** A rule of a feature that no list of properties can say. */
export type GoogleRule = (thing: Thing, graph: GoogleGraph) => RuleVerdict

export interface RuleVerdict {
  readonly findings: readonly GraphFinding[]
  /** Why Google shows nothing for this thing, whatever else it has: a sentence. */
  readonly barred?: string | undefined
  /** Whether the thing is none of those that the feature is about, which is no fault of it. */
  readonly unfit?: boolean
}

/** A verdict of findings; the first warning or error among them bars the thing. */
export const verdict = (findings: readonly GraphFinding[]): RuleVerdict => ({
  findings,
  barred: findings.find(({ severity }) => severity !== 'info')?.message,
})

/** A verdict of one finding. */
export const refuse = (
  code: GraphFinding['code'],
  severity: GraphFinding['severity'],
  pointer: string,
  message: string,
  help?: string,
): RuleVerdict => verdict([{ code, severity, pointer, message, help }])

export const pass: RuleVerdict = { findings: [] }
