import { lostArticle, type Outcome } from '../run/build-article.ts'
import type { Building } from '../run/build-articles.ts'
import type { BuildContext } from '../run/build-context.ts'
import type { LateText } from '../run/late-texts.ts'
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
        for (const article of articleOf(number)) add(article, receivedOutcome(article, answer, context))
      },
      lost: (number, how) => {
        for (const article of articleOf(number)) add(article, lostArticle(article, context, how))
      },
    },
  )
  return left.flatMap(articleOf)
}

const receivedOutcome = (
  placed: PlacedArticle,
  answer: BuildAnswer,
  { keys }: Pick<BuildContext, 'keys'>,
): Outcome =>
  answer === 'later'
    ? answer
    : {
        ...answer,
        crashes: receivedCrashes(answer.crashes),
        texts: () =>
          new Map<string, LateText>([
            ...answer.texts,
            [placed.article.file, () => sourceText(placed, answer.record.key, keys)],
          ]),
      }

/** The text that an article was made of: it is read again, as few are shown, and gone if it is another one by now. */
const sourceText = (placed: PlacedArticle, key: string, keys: BuildContext['keys']): string => {
  const { source } = placed
  placed.release?.()
  return 'bytes' in source && keys.article(source.bytes) === key ? new TextDecoder().decode(source.bytes) : ''
}
