import type { Position } from '@trifold/core'
import { type Origin, type Origins, originsOfList } from '../graph/description.ts'
import { originOfPicture } from '../graph/gallery.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { originOfAddress } from '../graph/site-parts.ts'
import { partsOf } from './parts.ts'
import { sourceKeys } from './sources.ts'
import { originsOfTranslations } from './translations.ts'

/** Where the article's properties come from; what is counted or told of the whole text has no one place. */
export const originsOfArticle = (input: GraphInput): Origins => ({
  ...originsOfMetadata(input),
  ...originsOfContent(input),
  ...originsOfTranslations(input),
})

const originsOfMetadata = ({ meta }: GraphInput): Origins => ({
  // Of the article as a whole, whatever an author takes out of its node.
  '': { key: 'title' },
  '@type': { setting: 'formats.jsonld.articleType' },
  '@id': originOfAddress(meta),
  mainEntityOfPage: originOfAddress(meta),
  url: originOfAddress(meta),
  headline: { key: 'title' },
  alternativeHeadline: { key: 'subtitle' },
  description: { key: 'description' },
  inLanguage: { key: 'lang' },
  author: { key: 'authors' },
  publisher: meta.publisher === undefined ? { setting: 'publisher' } : { key: 'publisher' },
  datePublished: { key: 'published' },
  dateModified: { key: 'modified' },
  keywords: { key: 'tags' },
  timeRequired: { setting: 'formats.jsonld.wordsPerMinute' },
  articleBody: { setting: 'formats.jsonld.articleBody' },
  speakable: { setting: 'formats.jsonld.speakable' },
  license: { key: 'license' },
  ...originsOfList('isBasedOn', sourceKeys(meta, 'basedOn')),
  ...originsOfList('citation', sourceKeys(meta, 'cites')),
})

const originsOfContent = (input: GraphInput): Origins => {
  const { pictures, gathered } = input
  const short = gathered.summary.length > 0 ? gathered.summary : gathered.keyPoints
  const films = (isShown: boolean) => gathered.films.filter((film) => film.isShown === isShown).map(placeOf)
  return {
    ...originsOfList('abstract', short.map(blockPlace)),
    ...originsOfList('about', gathered.termDefinition.map(blockPlace)),
    ...originsOfList('hasPart', partsOf(input).map(placeOf)),
    ...originsOfList(
      'image',
      pictures.map((picture) => originOfPicture(picture, 'src')),
    ),
    ...originsOfList('video', films(true)),
    ...originsOfList('mentions', films(false)),
  }
}

const placeOf = ({ position }: { readonly position?: Position | undefined }): Origin => ({ position })

const blockPlace = ({ block }: { readonly block: { readonly position?: Position | undefined } }): Origin =>
  placeOf(block)
