import type { CheckInput } from './checks/check.ts'
import { checks } from './checks/checks.ts'
import { contextPresent } from './checks/context-present.ts'
import { createTypesOf } from './checks/node-types.ts'
import type { GraphFinding } from './graph/graph-finding.ts'
import { type GraphReading, readGraph } from './graph/read-graph.ts'
import { loadVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts'

/** What a check may know beside the document. */
export interface CheckOptions {
  /** For callers that check many graphs; else the vocabulary is loaded for this one. */
  readonly vocabulary?: Vocabulary | undefined
  /** The absolute address of the document, against which relative ids are read. */
  readonly base?: string | undefined
  /** The zone of times that name none; with it they are no finding. */
  readonly timeZone?: string | undefined
  /** Absolute ids that other graphs of the same page define, so that references to them do not dangle. */
  readonly definedElsewhere?: Iterable<string> | undefined
}

/**
 * Checks any JSON-LD document (parsed JSON) against the whole of schema.org: its terms, where they stand and what
 * they hold, and the ids that tie its nodes together. Terms of other vocabularies are left alone. Findings come in
 * the order of the document; a graph without fault has none. Never throws.
 */
export const checkGraph = (document: unknown, options: CheckOptions = {}): GraphFinding[] =>
  checkReading(readGraph(document, options.base), document, options)

/** As `checkGraph`, of a document that has been read. */
export const checkReading = (
  { graph, findings, suggest }: GraphReading,
  document: unknown,
  options: CheckOptions,
): GraphFinding[] => {
  const vocabulary = options.vocabulary ?? loadVocabulary()
  const input: CheckInput = {
    graph,
    vocabulary,
    zoneKnown: options.timeZone !== undefined,
    base: options.base,
    definedElsewhere: new Set(options.definedElsewhere),
    typesOf: createTypesOf(vocabulary),
    suggest,
  }
  return inDocumentOrder(document, [
    ...contextPresent(document),
    ...findings,
    ...checks.flatMap((check) => check(input)),
  ])
}

/** Sorts by pointer, keys in the order in which the document has them. */
const inDocumentOrder = (document: unknown, findings: readonly GraphFinding[]): GraphFinding[] => {
  const ordinals: Ordinals = new Map()
  return findings
    .map((finding) => ({ finding, path: pathOf(document, finding.pointer, ordinals) }))
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ finding }) => finding)
}

/** The keys of the objects on the way to findings, with their places. */
type Ordinals = Map<object, ReadonlyMap<string, number>>

const ordinalOf = (object: object, key: string, ordinals: Ordinals): number => {
  const known = ordinals.get(object) ?? new Map(Object.keys(object).map((name, index) => [name, index]))
  ordinals.set(object, known)
  return known.get(key) ?? -1
}

/** A pointer as the ordinal of each of its steps. */
const pathOf = (document: unknown, pointer: string, ordinals: Ordinals): number[] => {
  const path: number[] = []
  let value: unknown = document
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null) break
    path.push(Array.isArray(value) ? Number(key) : ordinalOf(value, key, ordinals))
    // Any object or list can be asked for a key; what is not there is undefined.
    value = (value as Record<string, unknown>)[key]
  }
  return path
}

const comparePaths = (a: readonly number[], b: readonly number[]): number => {
  const shared = Math.min(a.length, b.length)
  for (let step = 0; step < shared; step += 1) {
    const order = (a[step] ?? 0) - (b[step] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}
