import { isSameLanguage, type Metadata, type Neighbour } from '@trifold/core'
import { anchorsOf } from '../graph/anchors.ts'
import { attachmentOf } from '../graph/attachment.ts'
import {
  createNode,
  type Description,
  type Json,
  type Origin,
  type Origins,
  oneOrMany,
  originsOfList,
  references,
} from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { createIds } from '../graph/ids.ts'

/** The article in another language, at an address that is known. */
interface Version {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly title?: string | undefined
  readonly isOriginal: boolean
  readonly origin: Origin
}

/** How the article is tied to its versions: a translation names its original, an original its translations. */
export const translationProperties = (input: GraphInput): { [key: string]: Json | undefined } => {
  const { property, versions } = tie(input)
  return { [property]: oneOrMany(references(versions.map(({ id }) => id))) }
}

export const originsOfTranslations = (input: GraphInput): Origins => {
  const { property, versions } = tie(input)
  return originsOfList(
    property,
    versions.map(({ origin }) => origin),
  )
}

/** A node for each version that the article is tied to. */
export const translations = (input: GraphInput): Description[] =>
  tie(input).versions.map(({ id, url, lang, title, origin }) => ({
    elsewhere: true,
    node: createNode(input.options.articleType, id, { url, headline: title, inLanguage: lang }),
    origins: { '@id': origin, url: origin, headline: origin, inLanguage: origin },
  }))

const tie = (input: GraphInput): { property: string; versions: readonly Version[] } => {
  const versions = versionsOf(input)
  const original = isOriginal(input) ? undefined : versions.find((version) => version.isOriginal)
  return original === undefined
    ? { property: 'workTranslation', versions }
    : { property: 'translationOfWork', versions: [original] }
}

/** Whether files beside this one are translated from it. */
const isOriginal = ({ neighbours: { isOriginal: first, versions } }: GraphInput): boolean =>
  first && versions.length > 0

/** Versions that front matter names, then those that stand beside the article; one of each language. */
const versionsOf = (input: GraphInput): Version[] => {
  const { meta, neighbours, site, ids } = input
  if (meta.translations.length === 0 && neighbours.versions.length === 0) return []
  const beside = neighbours.versions.flatMap((neighbour) => besideOf(neighbour, input))
  const original = neighbours.original?.article.meta.lang
  const isOriginalLang = (lang: string): boolean =>
    original === undefined
      ? isSameLanguage(lang, site.lang) && !isSameLanguage(meta.lang, site.lang)
      : isEqual(lang, original)
  const named = meta.translations.flatMap(({ lang, url }, index): Version[] => {
    const address = ids.link(url)
    const known = beside.find((version) => isEqual(version.lang, lang))
    // A path that leads to the other's source is no address of it.
    if (known !== undefined && (known.url === address || !/^https?:/i.test(address))) return []
    const origin = { key: `translations.${index}` }
    return [{ id: ids.ofVersion(url, lang), url: address, lang, isOriginal: isOriginalLang(lang), origin }]
  })
  const seen = new Set([meta.lang.toLowerCase()])
  return [...named, ...beside].filter(({ id, lang }) => {
    // A plug-in's ids know no languages: two versions at one address are one node to it.
    const isNew = id !== ids.article && !seen.has(lang.toLowerCase())
    seen.add(lang.toLowerCase())
    return isNew
  })
}

const isEqual = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A file beside the article, as its own graph has it. */
const besideOf = ({ article }: Neighbour, { meta, site, options, neighbours }: GraphInput): Version[] => {
  const { lang, title } = article.meta
  const original: Metadata | undefined = neighbours.isOriginal ? meta : neighbours.original?.article.meta
  const others = neighbours.versions.filter((other) => other.article !== article)
  const ids = createIds(article.meta, {
    site,
    anchors: anchorsOf(article),
    attachment: attachmentOf(options),
    versions: [meta, ...others.map((other) => other.article.meta)],
    original: original === article.meta ? undefined : original,
  })
  // Without an address, nothing tells it from the article itself.
  if (ids.address === undefined) return []
  const isFirst = neighbours.original?.article === article
  return [{ id: ids.article, url: ids.address, lang, title, isOriginal: isFirst, origin: { key: 'lang' } }]
}
