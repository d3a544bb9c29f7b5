import type { CheckOptions } from '../check-graph.ts'
import { type GraphReading, readGraph } from '../graph/read-graph.ts'
import { loadVocabulary } from '../vocabulary/vocabulary.ts'
import type { GoogleFeature } from './feature.ts'
import { featuresAbout } from './features-about.ts'
import { createGoogleGraph, type GoogleGraph } from './google-graph.ts'
import { createPathJudge, type PathJudge } from './path-satisfied.ts'
import type { RuleVerdict } from './rules/rule.ts'
import { googleRules } from './rules/rules.ts'
import type { Thing } from './thing.ts'

/** What Google's documentation says of one thing under one feature. */
export interface FeatureJudgement extends RuleVerdict {
  readonly thing: Thing
  readonly feature: GoogleFeature
  /** The properties that are missing, as paths from the thing. */
  readonly required: readonly string[]
  readonly recommended: readonly string[]
}

/** Judges every thing of a graph under every feature that is about it, in the order of the document. */
export const judgeGraph = (document: unknown, options: CheckOptions): FeatureJudgement[] =>
  judgeReading(readGraph(document, options.base), options)

/** As `judgeGraph`, of a document that has been read. */
export const judgeReading = (reading: GraphReading, options: CheckOptions): FeatureJudgement[] => {
  const graph = createGoogleGraph(reading.graph, options.vocabulary ?? loadVocabulary())
  const satisfied = createPathJudge(graph)
  return graph.things
    .filter((thing) => !graph.isElsewhere(thing))
    .flatMap((thing) =>
      featuresAbout(thing)
        .filter((feature) => isMeant(thing, feature))
        .map((feature) => judge(thing, feature, graph, satisfied)),
    )
}

const isMeant = (thing: Thing, { except, alsoOf, when }: GoogleFeature): boolean =>
  !(except ?? []).some((type) => thing.isA(type)) &&
  (alsoOf === undefined || alsoOf.some((type) => thing.isA(type))) &&
  (when === undefined || when.some((property) => thing.properties.has(property)))

const judge = (
  thing: Thing,
  feature: GoogleFeature,
  graph: GoogleGraph,
  satisfied: PathJudge,
): FeatureJudgement => {
  const verdicts = (googleRules[feature.name] ?? []).map((rule) => rule(thing, graph))
  const lacking = (paths: readonly string[]) => {
    const unmet = paths.filter((path) => !satisfied(thing, path))
    // Who has no author needs no author's name.
    return unmet.filter((path) => !unmet.some((other) => path.startsWith(`${other}.`)))
  }
  const unfit = verdicts.some((verdict) => verdict.unfit === true)
  return {
    thing,
    feature,
    findings: verdicts.flatMap(({ findings }) => findings),
    barred: verdicts.find(({ barred }) => barred !== undefined)?.barred,
    unfit,
    required: unfit ? [] : lacking(feature.required),
    recommended: unfit ? [] : lacking(feature.recommended),
  }
}
