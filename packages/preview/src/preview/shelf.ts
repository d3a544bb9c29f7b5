import type { Listing, RenderedPreview } from '../work/render-work.ts'
import type { DeskEvent } from './desk-event.ts'
import { createKeys } from './keys.ts'
import { createLooks, type Looks } from './looks.ts'
import { makeRoom } from './make-room.ts'
import type { Moves } from './moves.ts'
import { relist } from './relist.ts'
import { renderedArticle, type ShelvedArticle } from './shelved-article.ts'

/** Bytes that the outputs of all articles may take in memory, and how many of those looked at last keep theirs anyway. */
const room = { most: 64 * 2 ** 20, kept: 8 }

/** The articles of a preview as they stand now, in memory that does not grow with their number. */
export interface Shelf extends Pick<Looks, 'look'> {
  all(): readonly ShelvedArticle[]
  get(key: string): ShelvedArticle | undefined
  at(path: string): ShelvedArticle | undefined
  /** Takes the articles that there are now; those that were there before, by whatever name, keep what they have. */
  list(listing: Listing): Moves
  /** Takes a result, unless a later one is known: `changes` counts the changes of files that it knows of. */
  put(path: string, rendered: RenderedPreview, changes: number): void
  /** How lately an article was looked at: the higher, the later; 0 for never. */
  looked(path: string): number
  isOnScreen(path: string): boolean
  /** Whether more files would have to replace others. */
  isFull(): boolean
}

export const createShelf = (onEvent: (event: DeskEvent) => void): Shelf => {
  const keys = createKeys()
  const looks = createLooks()
  const known = new Map<string, number>()
  let articles = new Map<string, ShelvedArticle>()
  let gone: readonly ShelvedArticle[] = []
  let full = false
  const clear = (): void => {
    const looked = ({ summary: { key } }: ShelvedArticle): number => looks.at(key)
    const given = makeRoom(articles.values(), { ...room, looked })
    full ||= given.length > 0
    for (const article of given) articles.set(article.summary.key, { ...article, good: undefined })
  }
  const at = (path: string): ShelvedArticle | undefined => articles.get(keys.of(path) ?? '')
  return {
    all: () => [...articles.values()],
    get: (key) => articles.get(key),
    at,
    list: (listing) => {
      const now = relist(listing, { articles, gone }, keys)
      articles = new Map(now.articles)
      gone = now.gone
      onEvent({ name: 'articles', data: [...articles.values()].map(({ summary }) => summary) })
      return now.moves
    },
    put: (path, rendered, changes) => {
      const article = at(path)
      const seen = known.get(path) ?? 0
      if (article === undefined || changes < seen) return
      // Both lanes may have had it: the one that kept its files is right.
      if (changes === seen && article.good !== undefined && rendered.usable && rendered.files.length === 0)
        return
      known.set(path, changes)
      const now = renderedArticle(article, rendered)
      articles.set(now.summary.key, now)
      clear()
      onEvent({ name: 'article', data: now.summary })
    },
    look: looks.look,
    looked: (path) => looks.at(keys.of(path)),
    isOnScreen: (path) => looks.isOnScreen(keys.of(path)),
    isFull: () => full,
  }
}
