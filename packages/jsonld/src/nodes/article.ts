import {
  createNode,
  type Description,
  type Json,
  oneOrMany,
  reference,
  references,
} from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { flatLines } from '../text/flat-text.ts'
import { zonedDate } from '../text/zoned-date.ts'
import { abstractOf } from './abstract.ts'
import { accessibility } from './accessibility.ts'
import { originsOfArticle } from './article-origins.ts'
import { license } from './license.ts'
import { partsOf } from './parts.ts'
import { sourceIds } from './sources.ts'
import { speakable } from './speakable.ts'
import { translationProperties } from './translations.ts'
import { videoIds } from './videos.ts'

type Properties = { readonly [property: string]: Json | undefined }

/** The article itself: what is known of it, and what it is made of. */
export const article = (input: GraphInput): Description[] => {
  const { ids, options } = input
  const properties = options.scope === 'full' ? { ...told(input), ...added(input) } : attached(input)
  const node = createNode(options.articleType, ids.article, properties)
  return [{ node, origins: originsOfArticle(input) }]
}

/** What plug-ins for search engines print as well. */
const told = ({ meta, lang, site, ids, cast, publisher, wordCount }: GraphInput): Properties => ({
  mainEntityOfPage: reference(ids.of('page')),
  url: ids.address,
  headline: meta.title,
  description: meta.description,
  inLanguage: lang,
  author: references(meta.authors.map(cast.idOf)),
  publisher: publisher === undefined ? undefined : reference(cast.idOf(publisher)),
  datePublished: zonedDate(meta.published, site.timeZone),
  dateModified: zonedDate(meta.modified, site.timeZone),
  keywords: meta.tags.filter((tag) => tag.trim() !== ''),
  wordCount: wordCount === 0 ? undefined : wordCount,
})

/** What they do not. */
const added = (input: GraphInput): Properties => {
  const { meta, ids, pictures, gathered, idOf, body } = input
  const videos = videoIds(input)
  return {
    alternativeHeadline: meta.subtitle,
    abstract: abstractOf(gathered),
    image: references(pictures.map(({ id }) => id)),
    video: oneOrMany(references(videos.shown)),
    timeRequired: timeRequired(input),
    license: license(meta.license, ids),
    about: references(gathered.termDefinition.map(({ block }) => idOf(block))),
    mentions: oneOrMany(references(videos.linked)),
    isBasedOn: oneOrMany(references(sourceIds(input, 'basedOn'))),
    citation: oneOrMany(references(sourceIds(input, 'cites'))),
    hasPart: references(partsOf(input).map(({ id }) => id)),
    ...translationProperties(input),
    ...accessibility(input),
    articleBody: body === undefined ? undefined : flatLines(body),
  }
}

/** There is no node of the page beside a plug-in's, so that the article says what is fit to be read aloud. */
const attached = (input: GraphInput): Properties => ({ ...added(input), speakable: speakable(input) })

/** The reading time at the pace that the options name, in whole minutes. */
const timeRequired = ({ options: { wordsPerMinute }, wordCount }: GraphInput): string | undefined =>
  wordsPerMinute === undefined || wordCount === 0
    ? undefined
    : `PT${Math.max(1, Math.round(wordCount / wordsPerMinute))}M`
