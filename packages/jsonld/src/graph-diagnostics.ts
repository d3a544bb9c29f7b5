import { createDiagnostic, type Diagnostic, type Finding, type SettingPlace } from '@trifold/core'
import type { GraphExamination, GraphFinding } from '@trifold/schema-org'
import type { Places } from './places/places.ts'

/** What is known of a graph beside the graph. */
export interface GraphOrigin {
  readonly places: Places
  /** Whether the article has an address; what only search results would like is told of such articles alone. */
  readonly published: boolean
  /** Whether the node at an index stands for another page, where all else is said of it. */
  isElsewhere(index: number): boolean
}

/** What is wrong with a graph, where the author wrote it. What a search result lacks is told as its appearance. */
export const graphDiagnostics = (
  { findings, googleFindings }: GraphExamination,
  origin: GraphOrigin,
): Diagnostic[] =>
  [
    ...findings.flatMap((finding) => tell(finding, origin)),
    ...googleFindings.filter(
      ({ code, severity, pointer }) =>
        code !== 'google-recommended' &&
        (severity !== 'info' || origin.published) &&
        !origin.isElsewhere(nodeIndex(pointer)),
    ),
  ].map((finding) => place(finding, origin))

/** The node of `/@graph/7/name` is the seventh. */
const nodeIndex = (pointer: string): number => Number(pointer.split('/')[2] ?? -1)

/**
 * Most posts tell the time without its zone: that matters where the data is published, and there one line of the
 * configuration settles it for all.
 */
const tell = (finding: GraphFinding, { published }: GraphOrigin): GraphFinding[] => {
  if (finding.code !== 'date-zoned') return [finding]
  const help = `${finding.help ?? ''} Or set timeZone in trifold.config.json.`.trim()
  return published ? [{ ...finding, severity: 'info', help }] : []
}

const place = (finding: GraphFinding, { places }: GraphOrigin): Diagnostic =>
  diagnosticAt(places.ofValue(finding.pointer), finding)

/** A finding of this format, at a place. */
export const diagnosticAt = ({ file, position }: SettingPlace, finding: Finding): Diagnostic =>
  createDiagnostic(file, position, finding)
