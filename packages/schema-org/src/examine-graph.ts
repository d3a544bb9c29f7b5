import { type CheckOptions, checkReading } from './check-graph.ts'
import { type GoogleFinding, googleFindings } from './google/check-google-rules.ts'
import { judgeReading } from './google/judge-graph.ts'
import { appearancesOf, type SearchAppearance } from './google/search-appearances.ts'
import type { Graph } from './graph/graph.ts'
import type { GraphFinding } from './graph/graph-finding.ts'
import { readGraph } from './graph/read-graph.ts'

/** All that there is to say of a document. */
export interface GraphExamination {
  readonly graph: Graph
  /** As `checkGraph` tells them. */
  readonly findings: readonly GraphFinding[]
  /** As `checkGoogleRules` tells them. */
  readonly googleFindings: readonly GoogleFinding[]
  /** As `searchAppearances` tells them. */
  readonly appearances: readonly SearchAppearance[]
}

/** Reads any JSON-LD document once, and says of it what all checks say. Never throws. */
export const examineGraph = (document: unknown, options: CheckOptions = {}): GraphExamination => {
  const reading = readGraph(document, options.base)
  const judgements = judgeReading(reading, options)
  return {
    graph: reading.graph,
    findings: checkReading(reading, document, options),
    googleFindings: googleFindings(judgements),
    appearances: appearancesOf(judgements),
  }
}
