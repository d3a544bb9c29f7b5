import type { ArticleSummary } from '../../protocol.ts'

/**
 * The article that a link on an article's page leads to: outputs stand in a folder of the article's slug, with the language
 * behind it for a translation, and pages link to each other's `article.html`.
 */
export const linkedArticle = (
  from: ArticleSummary,
  address: string,
  articles: Iterable<ArticleSummary>,
): ArticleSummary | undefined => {
  const path = pathFrom(from, address)
  if (path === undefined) return undefined
  const folder = path.replace(/^\//, '').replace(/\/?(?:article\.html|index\.html)?$/, '')
  for (const article of articles) if (folderOf(article) === folder) return article
  return undefined
}

const base = 'http://articles.invalid'

const pathFrom = (from: ArticleSummary, address: string): string | undefined => {
  try {
    const url = new URL(address, `${base}/${folderOf(from)}/article.html`)
    return url.origin === base ? decodeURIComponent(url.pathname) : undefined
  } catch {
    // No address at all.
    return undefined
  }
}

/** A translation is a file with its language before its ending. */
const folderOf = ({ slug, lang, file }: ArticleSummary): string => {
  const named = /\.([^./]+)\.[^./]+$/.exec(file)?.[1]
  return named !== undefined && named.toLowerCase() === lang.toLowerCase() ? `${slug}.${named}` : slug
}
