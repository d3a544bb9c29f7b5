import type { ArticleSummary } from '@trifold/studio'
import type { ListedArticle } from '../work/render-work.ts'

/** The other languages of each article that has any, by its path: articles of one slug are versions of each other. */
export const translationsOf = (
  articles: readonly ListedArticle[],
  keyOf: (path: string) => string,
): ReadonlyMap<string, NonNullable<ArticleSummary['translations']>> => {
  const bySlug = new Map<string, ListedArticle[]>()
  for (const article of articles) {
    const versions = bySlug.get(article.slug)
    if (versions === undefined) bySlug.set(article.slug, [article])
    else versions.push(article)
  }
  return new Map(
    [...bySlug.values()].flatMap((versions) =>
      versions.flatMap(({ path, lang }) => {
        const others = versions.filter((other) => other.lang !== lang)
        return others.length === 0
          ? []
          : [[path, others.map(({ lang, path }) => ({ lang, key: keyOf(path) }))]]
      }),
    ),
  )
}
