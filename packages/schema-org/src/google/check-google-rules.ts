import type { CheckOptions } from '../check-graph.ts'
import { knownTypes } from '../checks/node-types.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { readGraph } from '../graph/read-graph.ts'
import { loadVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts'
import type { GoogleFeature } from './feature.ts'
import { googleFeatures } from './features.ts'
import { satisfies } from './follow-path.ts'
import { specialRules } from './special-rules.ts'

/** A finding about a feature of Google Search. */
export interface GoogleFinding extends GraphFinding {
  feature: string
  /** The properties that are missing, as paths from the node; empty for findings about anything else. */
  missing: readonly string[]
}

/**
 * Holds a graph against the rules of Google's documentation, which are narrower than schema.org's: what a feature
 * requires (warning), what it recommends (one note a node) and what it has given up (note).
 */
export const checkGoogleRules = (document: unknown, options: CheckOptions = {}): GoogleFinding[] => {
  const { graph } = readGraph(document, options.base)
  const vocabulary = options.vocabulary ?? loadVocabulary()
  return graph.nodes.flatMap((node) =>
    googleFeatures
      .filter((feature) => isMeant(node, feature, vocabulary))
      .flatMap((feature) => [
        ...(feature.status === 'retired' ? [retired(node, feature)] : missing(graph, node, feature)),
        ...(specialRules[feature.name]?.(graph, node) ?? []).map((finding) => ({
          ...finding,
          feature: feature.name,
          missing: [],
        })),
      ]),
  )
}

const isMeant = (node: GraphNode, feature: GoogleFeature, vocabulary: Vocabulary): boolean =>
  (knownTypes(node, vocabulary) ?? []).some((type) =>
    feature.types.some((wanted) => vocabulary.isA(type, wanted)),
  ) &&
  (feature.when === undefined || node.properties.some(({ name }) => feature.when?.includes(name ?? '')))

const retired = ({ pointer }: GraphNode, { name, asOf, source }: GoogleFeature): GoogleFinding => ({
  code: 'google-feature-live',
  severity: 'info',
  pointer,
  feature: name,
  missing: [],
  message: `Google shows nothing for “${name}” any more (${asOf}); the data stays valid.`,
  help: `${source}.`,
})

const missing = (graph: Graph, node: GraphNode, feature: GoogleFeature): GoogleFinding[] => {
  const lacking = (paths: readonly string[]) => {
    const unmet = paths.filter((path) => !satisfies(graph, node, path))
    // Who has no author needs no author's name.
    return unmet.filter((path) => !unmet.some((other) => path.startsWith(`${other}.`)))
  }
  const say = (code: string, severity: GraphFinding['severity'], verb: string, paths: string[]) =>
    paths.length === 0
      ? []
      : [
          {
            code,
            severity,
            pointer: node.pointer,
            feature: feature.name,
            missing: paths,
            message: `For “${feature.name}”, Google ${verb} ${paths.map((path) => path.replaceAll('|', ' or ')).join(', ')}.`,
            help: `${feature.source}, ${feature.asOf}.`,
          },
        ]
  return [
    ...say('google-required', 'warning', 'requires', lacking(feature.required)),
    ...say('google-recommended', 'info', 'recommends', lacking(feature.recommended)),
  ]
}
