import type { SiteArticle } from '../article.ts'
import { addressOf, markdownPath, site } from '../settings.ts'
import type { Shown } from '../show-articles.ts'

/** The site for language models, in the form of llmstxt.org: what it is, then its articles as Markdown. */
export const llms = ({ collections }: Shown): string => {
  const parts = [
    `# ${site.name}`,
    `> ${site.description}`,
    ...collections.map(({ collection, articles }) =>
      [`## ${collection.name}`, '', ...articles.map(entry)].join('\n'),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const entry = ({ meta, collection }: SiteArticle): string => {
  const text = meta.description === undefined ? '' : `: ${meta.description}`
  return `- [${escapeText(meta.title)}](${addressOf(markdownPath(collection, meta.slug, meta.lang))})${text}`
}

const escapeText = (text: string): string => text.replace(/[\\[\]]/g, '\\$&')
