import type { Metadata } from '../article/metadata.ts'
import { addressOf } from './address.ts'
import { articleHref } from './article-link.ts'
import type { Neighbour } from './neighbours.ts'
import type { RenderContext } from './renderer.ts'

/** The article in another language, as an article links to it. */
export interface Version {
  /** A BCP 47 tag. */
  readonly lang: string
  /** As an author would write it in a link: a file beside the article, or an address. */
  readonly url: string
  /** Where it is published, absolute; undefined where nobody says that. */
  readonly address: string | undefined
}

/** What versions are found by. */
export type VersionContext = Pick<RenderContext, 'neighbours' | 'site'>

/**
 * The article's versions in other languages, one of each: those that front matter names by an address, then the files
 * beside it, in the order of their tags.
 */
export const versionsOf = (meta: Metadata, context: VersionContext): Version[] => {
  const beside = (context.neighbours?.().versions ?? []).map((neighbour) => versionBeside(neighbour, context))
  const named = meta.translations.map(({ lang, url }): Version => {
    const isAddress = /^https?:/i.test(url)
    return { lang, url, address: isAddress ? url : undefined }
  })
  const found = new Map<string, Version>()
  for (const version of [...named.filter(({ address }) => address !== undefined), ...beside, ...named]) {
    const key = version.lang.toLowerCase()
    if (key !== meta.lang.toLowerCase() && !found.has(key)) found.set(key, version)
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version)
}

/** A file in the article's own folder. */
const versionBeside = ({ file, article }: Neighbour, { site }: VersionContext): Version => ({
  lang: article.meta.lang,
  url: encodeURIComponent(file.slice(file.lastIndexOf('/') + 1)),
  address: addressOf(article.meta, site),
})

/** Where a version is to be read, as an output of this article says it: its address, else the same output of it beside. */
export const versionHref = (
  { url, address }: Version,
  file: string,
  context: Pick<RenderContext, 'article'>,
): string => address ?? articleHref(url, file, context) ?? url
