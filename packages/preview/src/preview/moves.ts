import type { ListedArticle } from '../work/render-work.ts'
import type { ShelvedArticle } from './shelved-article.ts'

/** What became of articles that are no longer where they were; files as they are shown. */
export interface Moves {
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  readonly removed: readonly string[]
}

/**
 * The article that each of those that came was before, by its path now: the one that went with the same bytes; else, since
 * who renames a file may write in it as well, the only one with the same title or slug.
 */
export const movesOf = (
  gone: readonly ShelvedArticle[],
  came: readonly ListedArticle[],
): ReadonlyMap<string, ShelvedArticle> => {
  const moves = new Map<string, ShelvedArticle>()
  const left = new Set(gone)
  for (const isSame of tests) {
    for (const article of came.filter(({ path }) => !moves.has(path))) {
      const found = [...left].filter((former) => isSame(former, article))
      const [former] = found
      if (former === undefined || (found.length > 1 && isSame !== isCopy)) continue
      moves.set(article.path, former)
      left.delete(former)
    }
  }
  return moves
}

type Test = (former: ShelvedArticle, now: ListedArticle) => boolean

const isCopy: Test = ({ hash }, now) => now.size > 0 && hash === now.hash

/** In the order of their weight. */
const tests: readonly Test[] = [
  isCopy,
  ({ summary }, { title, lang }) => summary.title === title && summary.lang === lang,
  ({ summary }, { slug, lang }) => summary.slug === slug && summary.lang === lang,
]
