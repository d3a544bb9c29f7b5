import type { SearchAppearance as ToldAppearance } from '@trifold/core'
import type { CheckOptions } from '../check-graph.ts'
import { type FeatureJudgement, judgeGraph } from './judge-graph.ts'
import { type Thing, textIn } from './thing.ts'

/**
 * What a node of a graph may earn in Google Search: `shown` if the feature lives, nothing required is missing and no rule
 * is broken. The pointer leads to the node that says most of the thing.
 */
export type SearchAppearance = Omit<ToldAppearance, 'file' | 'position'>

/**
 * What each node of a graph earns in Google Search, and what it does not: one entry for each feature that a thing is
 * (or could be) meant for, in the order of the document. To judge a page, hand over all of its graphs as one list.
 * Never throws.
 */
export const searchAppearances = (document: unknown, options: CheckOptions = {}): SearchAppearance[] =>
  appearancesOf(judgeGraph(document, options))

/** What judgements say of results. */
export const appearancesOf = (judgements: readonly FeatureJudgement[]): SearchAppearance[] =>
  judgements.map((judgement) => ({
    pointer: judgement.thing.node.pointer,
    subject: subjectOf(judgement.thing),
    feature: judgement.feature.name,
    status: judgement.feature.status,
    shown: isShown(judgement),
    missing: { required: judgement.required, recommended: judgement.recommended },
    source: { name: judgement.feature.source, date: judgement.feature.asOf },
    note: noteOf(judgement),
  }))

const isShown = ({ feature, required, barred }: FeatureJudgement): boolean =>
  (feature.status === 'live' || feature.status === 'beta') && required.length === 0 && barred === undefined

const noteOf = ({ feature, barred }: FeatureJudgement): string | undefined => {
  if (barred !== undefined) return barred
  if (feature.status === 'retired') {
    return `Google shows nothing for it any more${feature.retired === undefined ? '' : ` (since ${feature.retired})`}.`
  }
  return feature.status === 'vocabulary'
    ? 'Google shows nothing for it; other programs read it.'
    : feature.note
}

/** Properties that name a thing, the most telling first. */
const names = ['headline', 'name', 'caption', 'text', 'contentUrl', 'url']

const subjectOf = (thing: Thing): string => {
  const type = thing.types.slice(0, 3).join(' and ')
  const name = names.map((property) => textIn(thing, property) ?? '').find((text) => text.trim() !== '')
  return name === undefined ? type : `${type} “${short(name.trim())}”`
}

const short = (text: string): string =>
  text.length > 60 ? `${[...text.slice(0, 120)].slice(0, 59).join('')}…` : text
