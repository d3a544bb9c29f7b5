import type { Renderer } from '@trifold/core'
import { type Checked, checkArticle } from '../run/check-article.ts'
import { collectionInMemory } from '../run/render-in-memory.ts'
import { type ArticleWork, planAgain, receivedArticles } from './article-work.ts'
import { type SentCrash, sendableCrashes } from './messages.ts'
import type { DoTask } from './serve-tasks.ts'

/** What became of an article. */
export type CheckAnswer = Omit<Checked, 'crashes'> & { readonly crashes: readonly SentCrash[] }

/** Makes ready to check articles of a collection, by their places in the list, for another process. */
export const openChecking = async (
  work: ArticleWork,
  renderers: readonly Renderer[],
): Promise<DoTask<number, CheckAnswer>> => {
  const placed = receivedArticles(work.articles, work.collection)
  const opened = collectionInMemory(await planAgain(work, renderers), placed)
  return async (index) => {
    const article = placed[index]
    if (article === undefined) throw new Error(`there is no article ${index}`)
    const checked = await checkArticle(article, opened)
    return { ...checked, crashes: sendableCrashes(checked.crashes) }
  }
}
