import { lostArticle, type Outcome } from '../run/build-article.ts'
import type { Building } from '../run/build-articles.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { receivedCrashes } from './messages.ts'
import type { BuildAnswer, BuildTask } from './open-building.ts'
import { shareArticles } from './share-articles.ts'

/**
 * Has stale articles made by several processes, if there are enough of them.
 *
 * @param add Hears what each came to, in no order.
 * @returns Those that remain to be made here.
 */
export const buildInProcesses = async (
  stale: readonly PlacedArticle[],
  placed: readonly PlacedArticle[],
  { context, folders, known, request }: Building,
  add: (article: PlacedArticle, outcome: Outcome) => void,
): Promise<PlacedArticle[]> => {
  const { plan } = context
  const places = new Map(placed.map((article, index) => [article, index]))
  const tasks = stale.map((article): BuildTask => {
    const previous = context.previous(article.article.path)
    return { index: places.get(article) ?? 0, previous }
  })
  const articleOf = (number: number): PlacedArticle[] => stale.slice(number, number + 1)
  const left = await shareArticles<BuildTask, BuildAnswer>(
    { kind: 'build', plan, request, placed, tasks, folders, known },
    {
      answered: (number, answer) => {
        for (const article of articleOf(number)) add(article, receivedOutcome(answer))
      },
      lost: (number, how) => {
        for (const article of articleOf(number)) add(article, lostArticle(article, context, how))
      },
    },
  )
  return left.flatMap(articleOf)
}

const receivedOutcome = (answer: BuildAnswer): Outcome =>
  answer === 'later'
    ? answer
    : {
        ...answer,
        crashes: receivedCrashes(answer.crashes),
        texts: () => answer.texts,
      }
