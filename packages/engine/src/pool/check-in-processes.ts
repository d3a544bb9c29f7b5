import type { CheckRequest } from '../request.ts'
import { type Checked, lostInCheck } from '../run/check-article.ts'
import type { CollectionInMemory } from '../run/render-in-memory.ts'
import { receivedCrashes } from './messages.ts'
import type { CheckAnswer } from './open-checking.ts'
import { shareArticles } from './share-articles.ts'

/**
 * Has the articles of a collection checked by several processes, if there are enough of them.
 *
 * @param add Hears what each came to, by its place in the list, in no order.
 * @returns The places of those that remain to be checked here.
 */
export const checkInProcesses = async (
  { plan, placed }: CollectionInMemory,
  request: CheckRequest,
  add: (index: number, checked: Checked) => void,
): Promise<readonly number[]> => {
  const tasks = [...placed.keys()]
  // What is not saved is known to this process alone.
  if (request.unsaved !== undefined) return tasks
  return shareArticles<number, CheckAnswer>(
    { kind: 'check', plan, request, placed, tasks },
    {
      answered: (index, answer) => {
        add(index, { ...answer, crashes: receivedCrashes(answer.crashes) })
      },
      lost: (index, how) => {
        const article = placed[index]
        if (article !== undefined) add(index, lostInCheck(article, how))
      },
    },
  )
}
