import type { Listing } from '../work/render-work.ts'
import type { Keys } from './keys.ts'
import { type Moves, movesOf } from './moves.ts'
import { listedArticle, type ShelvedArticle } from './shelved-article.ts'
import { translationsOf } from './translations.ts'

/** The articles of a listing, by their keys, and what became of those before. */
export interface Relisted {
  readonly articles: ReadonlyMap<string, ShelvedArticle>
  /** Articles that went: they may come again under another name. */
  readonly gone: readonly ShelvedArticle[]
  readonly moves: Moves
}

/** Articles that went which are remembered. */
const mostGone = 32

/** Takes the articles that there are now; those that were there before, by whatever name, keep what they have. */
export const relist = (
  listing: Listing,
  { articles, gone }: Pick<Relisted, 'articles' | 'gone'>,
  keys: Keys,
): Relisted => {
  const paths = new Set(listing.articles.map(({ path }) => path))
  const went = [...articles.values()].filter(({ path }) => !paths.has(path))
  const came = listing.articles.filter(({ path }) => keys.of(path) === undefined)
  const moves = movesOf([...went, ...gone], came)
  keys.set(listing.articles, (path) => moves.get(path)?.summary.key)
  const keyOf = (path: string): string => keys.of(path) ?? ''
  const translations = translationsOf(listing.articles, keyOf)
  const now = new Map(
    listing.articles.map((article): [string, ShelvedArticle] => {
      const { path } = article
      const key = keyOf(path)
      const listed = { key, article, translations: translations.get(path) }
      return [key, listedArticle(listed, articles.get(key) ?? moves.get(path))]
    }),
  )
  const lost = went.filter(({ summary: { key } }) => !now.has(key))
  const kept = gone.filter(({ summary: { key } }) => !now.has(key))
  return {
    articles: now,
    // Nobody looks at what they were made to.
    gone: [...kept, ...lost.map((article) => ({ ...article, good: undefined }))].slice(-mostGone),
    moves: {
      removed: lost.map(({ summary: { file } }) => file),
      renamed: [...moves].flatMap(([path, { summary }]) => {
        const from = summary.file
        const to = now.get(keyOf(path))?.summary.file
        // One that went and came back is called as it was.
        return to === undefined || to === from ? [] : [{ from, to }]
      }),
    },
  }
}
