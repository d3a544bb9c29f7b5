import type { Plan } from '../plan/plan-collection.ts'
import type { RunRequest } from '../request.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { type ArticleWork, sentArticles, sentRequest } from './article-work.ts'
import { processCount } from './process-count.ts'
import { runInProcesses, type TaskListener } from './run-in-processes.ts'

/** What is shared among processes. */
export interface Sharing<Task> {
  readonly kind: ArticleWork['kind']
  readonly plan: Plan
  readonly request: RunRequest
  /** All articles of the collection. */
  readonly placed: readonly PlacedArticle[]
  readonly tasks: readonly Task[]
  readonly folders?: readonly string[] | undefined
  /** Folders of outputs by the article's path, from earlier runs. */
  readonly known?: ReadonlyMap<string, string> | undefined
}

/**
 * Has articles compiled and rendered by several processes, if there are enough of them.
 *
 * @returns The numbers of the tasks that remain to be done here.
 */
export const shareArticles = async <Task, Answer>(
  { kind, plan, request, placed, tasks, folders = [], known = new Map() }: Sharing<Task>,
  listener: TaskListener<Answer>,
): Promise<readonly number[]> => {
  const { processes, signal } = request
  // A browser is one for all, and does what takes the time.
  const jobs =
    processes === undefined || plan.browser !== undefined ? 0 : processCount(tasks.length, processes)
  if (processes === undefined || jobs === 0) return [...tasks.keys()]
  const start: ArticleWork = {
    kind,
    request: sentRequest(request),
    // Where articles were searched for is of no use to those who make them, and may be long.
    collection: { ...plan.collection, articles: [], searched: new Map() },
    articles: sentArticles(placed),
    folders,
    known,
    configuration: plan.source[1],
  }
  // Those who make them read them for themselves.
  for (const article of placed) article.release?.()
  return runInProcesses(tasks, { module: processes.module, jobs, start, signal }, listener)
}
