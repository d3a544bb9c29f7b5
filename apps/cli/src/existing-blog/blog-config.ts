import type { KeyName } from '@trifold/compile'
import type { WrittenConfig } from '../new-collection/config-text.ts'
import type { CollectionSettings } from '../new-collection/settings.ts'
import type { Blog } from './blog.ts'
import type { PostSurvey } from './survey-posts.ts'

/** What is known of a blog; its language may not be. */
export type BlogSettings = Omit<CollectionSettings, 'lang'> & { readonly lang?: string | undefined }

/** What its posts tell. */
interface BlogFindings {
  readonly aliases: Readonly<Record<string, KeyName>>
  readonly survey: PostSurvey
}

/** The configuration that lets Trifold read a blog as it stands. */
export const blogConfig = (
  { content, assetRoots, otherAddresses, timeZone }: Blog,
  { name, url, lang, author }: BlogSettings,
  { aliases, survey }: BlogFindings,
): WrittenConfig => ({
  name,
  lang,
  ...(timeZone === undefined ? {} : { timeZone }),
  ...addresses(name, url, otherAddresses !== undefined),
  ...(author === undefined ? {} : { publisher: { name: author, type: 'Person' } }),
  ...contentOf(content),
  ...(assetRoots.length === 0 ? {} : { assetRoots: [...assetRoots] }),
  ...(Object.keys(aliases).length === 0 ? {} : { aliases: { ...aliases } }),
  ...(skipsMdx(survey) ? { rules: { 'mdx-free': 'warning' } } : {}),
})

/** Whether files of MDX lie among articles that can be read: there, passing them over with a word is no loss of a build. */
export const skipsMdx = ({ mdx, count }: PostSurvey): boolean => mdx > 0 && mdx < count

/** An address that may be wrong is worse in data than none: then only the site's own is told. */
const addresses = (name: string, url: string | undefined, unknown: boolean): WrittenConfig => {
  if (url === undefined) return {}
  return unknown ? { site: { name, url } } : { baseUrl: url }
}

const contentOf = (content: Blog['content']): WrittenConfig => {
  const folders = Object.keys(content)
  if (folders.length === 0) return {}
  return { content: Object.values(content).every((at) => at === '') ? folders : { ...content } }
}
