import { createDiagnostic, type Diagnostic } from '@trifold/core'
import {
  checkGoogleRules,
  checkGraph,
  type GoogleFinding,
  type GraphFinding,
  loadVocabulary,
} from '@trifold/schema-org'
import type { Description } from './graph/description.ts'
import type { GraphDocument } from './print-graph.ts'

/** Where a graph comes from: the author's file, and the nodes with the blocks that they describe. */
export interface GraphOrigin {
  readonly file: string
  readonly descriptions: readonly Description[]
  /** Whether the article has an address; what search results would like is told of such articles alone. */
  readonly published: boolean
}

/** What is wrong with a graph, at the author's lines. What only Google would like is one note for the whole of it. */
export const graphDiagnostics = (document: GraphDocument, origin: GraphOrigin): Diagnostic[] => {
  const vocabulary = loadVocabulary()
  const google = checkGoogleRules(document, { vocabulary }).filter(
    ({ pointer }) => origin.descriptions[indexOf(pointer)]?.elsewhere !== true,
  )
  return [
    ...checkGraph(document, { vocabulary }).flatMap((finding) => tell(finding, origin)),
    ...google.filter(({ severity }) => severity !== 'info').map((finding) => place(finding, origin)),
    ...(origin.published ? advice(google, origin.file) : []),
  ]
}

/**
 * Most posts tell the time without its zone: that matters where the data is published, and there one line of the
 * configuration settles it for all.
 */
const tell = (finding: GraphFinding, origin: GraphOrigin): Diagnostic[] => {
  if (finding.code !== 'date-zoned') return [place(finding, origin)]
  const help = 'Add the offset, such as +01:00, or set timeZone in trifold.config.json.'
  return origin.published ? [place({ ...finding, severity: 'info', help }, origin)] : []
}

const place = (finding: GraphFinding, { file, descriptions }: GraphOrigin): Diagnostic =>
  createDiagnostic(file, descriptions[indexOf(finding.pointer)]?.position, {
    ...finding,
    code: `jsonld-${finding.code}`,
  })

/** The node of `/@graph/7/name` is the seventh. */
const indexOf = (pointer: string): number => Number(pointer.split('/')[2] ?? -1)

/** All notes about Google's features as one. */
const advice = (findings: readonly GoogleFinding[], file: string): Diagnostic[] => {
  const wishes = new Map<string, Set<string>>()
  for (const { feature, missing } of findings.filter(({ severity }) => severity === 'info')) {
    if (missing.length === 0) continue
    wishes.set(feature, new Set([...(wishes.get(feature) ?? []), ...missing]))
  }
  if (wishes.size === 0) return []
  const list = [...wishes].map(
    ([feature, paths]) => `${feature} (${[...paths].map((path) => path.replaceAll('|', ' or ')).join(', ')})`,
  )
  return [
    createDiagnostic(file, undefined, {
      code: 'jsonld-google-recommended',
      severity: 'info',
      message: `The data is valid; Google would like more for ${list.join('; ')}.`,
      help: 'Add to the front matter what is true and worth showing in search results.',
    }),
  ]
}
