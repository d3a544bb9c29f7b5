import { createNode, type Description, oneOrMany, reference, references } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { zonedDate } from '../text/zoned-date.ts'
import { abstractOf } from './abstract.ts'
import { accessibility } from './accessibility.ts'
import { comparisonId } from './comparison.ts'
import { faqId } from './faq.ts'
import { keyPointsId } from './key-points.ts'
import { license } from './license.ts'
import { sourceIds } from './sources.ts'
import { stepsId } from './steps.ts'
import { storyId } from './story.ts'
import { termId } from './term-set.ts'
import { translationProperties } from './translations.ts'

/** The article itself: what is known of it, and what it is made of. */
export const article = (input: GraphInput): Description[] => {
  const { meta, site, ids, options, cast, pictures, publisher, gathered, wordCount } = input
  const node = createNode(options.articleType, ids.of('article'), {
    mainEntityOfPage: reference(ids.of('page')),
    url: ids.address,
    headline: meta.title,
    alternativeHeadline: meta.subtitle,
    description: meta.description,
    abstract: abstractOf(gathered),
    inLanguage: meta.lang,
    author: references(meta.authors.map(cast.idOf)),
    publisher: publisher === undefined ? undefined : reference(cast.idOf(publisher)),
    datePublished: zonedDate(meta.published, site.timeZone),
    dateModified: zonedDate(meta.modified, site.timeZone),
    image: references(pictures.map(({ id }) => id)),
    wordCount: wordCount === 0 ? undefined : wordCount,
    timeRequired: timeRequired(input),
    keywords: meta.tags.filter((tag) => tag.trim() !== ''),
    license: license(meta.license, ids),
    about: references(gathered.termDefinition.map(({ block }) => termId(block, ids))),
    isBasedOn: oneOrMany(references(sourceIds(input, 'basedOn'))),
    citation: oneOrMany(references(sourceIds(input, 'cites'))),
    hasPart: references(partIds(input)),
    ...translationProperties(input),
    ...accessibility(input),
  })
  return [{ node }]
}

/** The reading time at the pace that the options name, in whole minutes. */
const timeRequired = ({ options: { wordsPerMinute }, wordCount }: GraphInput): string | undefined =>
  wordsPerMinute === undefined || wordCount === 0
    ? undefined
    : `PT${Math.max(1, Math.round(wordCount / wordsPerMinute))}M`

const partIds = ({ gathered, ids }: GraphInput): string[] => [
  ...(gathered.termDefinition.length > 0 ? [ids.of('terms')] : []),
  ...gathered.comparison.map(({ block }) => comparisonId(block, ids)),
  ...gathered.story.map(({ block }) => storyId(block, ids)),
  ...gathered.keyPoints.map(({ block }) => keyPointsId(block, ids)),
  ...gathered.steps.map(({ block }) => stepsId(block, ids)),
  ...gathered.faq.map(({ block }) => faqId(block, ids)),
]
