import type { CheckOptions } from '../check-graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type FeatureJudgement, judgeGraph } from './judge-graph.ts'

/** A finding about a feature of Google Search. */
export interface GoogleFinding extends GraphFinding {
  feature: string
  /** The properties that are missing, as paths from the node; empty for findings about anything else. */
  missing: readonly string[]
}

/**
 * Holds a graph against the rules of Google's documentation, which are narrower than schema.org's: what a feature
 * requires (warning), what it recommends (one note a node), what it has given up (note), and what it refuses (error).
 * Nodes with one `@id` are judged as one thing, at the node that says most of it; works that the graph only cites or
 * translates are left alone. Never throws.
 */
export const checkGoogleRules = (document: unknown, options: CheckOptions = {}): GoogleFinding[] =>
  googleFindings(judgeGraph(document, options))

/** What judgements say. */
export const googleFindings = (judgements: readonly FeatureJudgement[]): GoogleFinding[] =>
  judgements.flatMap((judgement) => [
    ...retired(judgement),
    ...missing(judgement, 'required'),
    ...missing(judgement, 'recommended'),
    ...judgement.findings.map((finding) => ({ ...finding, feature: judgement.feature.name, missing: [] })),
  ])

const retired = ({ thing, feature }: FeatureJudgement): GoogleFinding[] =>
  feature.status !== 'retired'
    ? []
    : [
        {
          code: 'google-feature-live',
          severity: 'info',
          pointer: thing.node.pointer,
          feature: feature.name,
          missing: [],
          message: `Google shows nothing for “${feature.name}” any more${
            feature.retired === undefined ? '' : ` (since ${feature.retired})`
          }; the data stays valid.`,
          help: `${feature.source}, ${feature.asOf}.`,
        },
      ]

const kinds = {
  required: { code: 'google-required', severity: 'warning', verb: 'requires' },
  recommended: { code: 'google-recommended', severity: 'info', verb: 'recommends' },
} as const

const missing = (judgement: FeatureJudgement, kind: 'required' | 'recommended'): GoogleFinding[] => {
  const { thing, feature } = judgement
  const paths = judgement[kind]
  const { code, severity, verb } = kinds[kind]
  if (paths.length === 0) return []
  return [
    {
      code,
      severity,
      pointer: thing.node.pointer,
      feature: feature.name,
      missing: paths,
      message: `For “${feature.name}”, Google ${verb} ${paths.map((path) => path.replaceAll('|', ' or ')).join(', ')}.`,
      help: `${feature.source}, ${feature.asOf}.`,
    },
  ]
}
