import { dirname, posix } from 'node:path'
import { locate } from '@trifold/compile'
import type { ArticleFile, CollectionAt } from '@trifold/engine'

/** How a collection names the files of its articles. */
export interface NamingHabit {
  /** The folder that most articles are in, absolute. */
  readonly folder: string
  /** Most names begin with a date: `2026-11-22-post.md`. */
  readonly dated: boolean
  /** Most articles have a folder of their own: `post/index.md`. */
  readonly bundled: boolean
  /** The articles of that folder, of which the habit was learnt. */
  readonly examples: readonly ArticleFile[]
}

/** Where an article would be placed as its neighbours are; in the first folder of articles, if there is none yet. */
export const namingHabit = (
  { root, content, articles }: Pick<CollectionAt, 'root' | 'content' | 'articles'>,
  wanted?: string,
): NamingHabit => {
  const byFolder = new Map<string, ArticleFile[]>()
  for (const article of articles) {
    const folder = isBundle(article) ? dirname(dirname(article.path)) : dirname(article.path)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), article])
  }
  const [most] = [...byFolder].sort(
    ([a, one], [b, other]) => other.length - one.length || a.length - b.length,
  )
  const folder = wanted ?? most?.[0] ?? content[0]?.folder ?? root
  const examples = byFolder.get(folder) ?? []
  const areMost = (test: (article: ArticleFile) => boolean): boolean =>
    examples.length > 0 && examples.filter(test).length * 2 > examples.length
  return {
    folder,
    dated: areMost(({ location }) => locate(location).date !== undefined),
    bundled: areMost(isBundle),
    examples,
  }
}

/** A page of a folder of articles, as `posts/index.md`, is an article with a folder of its own, too. */
const isBundle = ({ location }: ArticleFile): boolean =>
  /^index\.[^/]+$/i.test(posix.basename(location)) && location.includes('/')

/** The file of a new article, relative to the folder of its neighbours, with `/` between folders. */
export const fileName = (
  slug: string,
  { dated, bundled }: NamingHabit,
  { published, suffix }: { readonly published: string; readonly suffix: string },
): string => {
  const [name = slug, ...folders] = slug.split('/').reverse()
  const called = [...folders.reverse(), dated ? `${published}-${name}` : name].join('/')
  return bundled ? `${called}/index${suffix}.md` : `${called}${suffix}.md`
}
