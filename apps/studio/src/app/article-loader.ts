import type { ArticleView } from '../protocol.ts'

/** What came of asking for an article. `gone` is one that the server does not know any more. */
export type LoadedArticle =
  | { readonly at: 'view'; readonly view: ArticleView }
  | { readonly at: 'gone' | 'unheard' }

/** Asks for all that is shown of an article; a newer request ends the one before. */
export const createArticleLoader = (): ((key: string) => Promise<LoadedArticle | undefined>) => {
  let asked = new AbortController()
  return async (key) => {
    asked.abort()
    const mine = new AbortController()
    asked = mine
    try {
      const answer = await fetch(`articles/${encodeURIComponent(key)}`, { signal: mine.signal })
      if (!answer.ok) return { at: 'gone' }
      // The server is ours, and of the same version.
      const view = (await answer.json()) as ArticleView
      return mine.signal.aborted ? undefined : { at: 'view', view }
    } catch {
      return mine.signal.aborted ? undefined : { at: 'unheard' }
    }
  }
}
