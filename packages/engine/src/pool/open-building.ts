import type { Renderer } from '@trifold/core'
import { createDirectory } from '../links/directory.ts'
import { createNeighbourhood } from '../neighbours/neighbourhood.ts'
import { openOutputFolder } from '../output/output-folder.ts'
import { createKeys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { isSubset } from '../request.ts'
import { type BuiltArticle, makeArticle } from '../run/build-article.ts'
import type { BuildContext } from '../run/build-context.ts'
import { claimLater } from '../run/claim-outputs.ts'
import { gatherArticle } from '../run/gather.ts'
import { textNow } from '../run/late-texts.ts'
import { knownFiles } from '../run/open-collection.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { type ArticleRecord, outputsOf } from '../state/manifest.ts'
import { type ArticleWork, planAgain, receivedArticles } from './article-work.ts'
import { type SentCrash, sendableCrashes } from './messages.ts'
import type { DoTask } from './serve-tasks.ts'

/** An article to be made. */
export interface BuildTask {
  /** Its place in the list. */
  readonly index: number
  /** What an earlier run made of it. */
  readonly previous: ArticleRecord | undefined
}

/** What became of it; `texts` are those of the files that have findings, but for the article's own. */
export type BuildAnswer =
  | 'later'
  | (Omit<BuiltArticle, 'texts' | 'crashes'> & {
      readonly crashes: readonly SentCrash[]
      readonly texts: ReadonlyMap<string, string>
    })

/** Makes ready to build articles of a collection for another process, which decided where each has its outputs. */
export const openBuilding = async (
  work: ArticleWork,
  renderers: readonly Renderer[],
): Promise<DoTask<BuildTask, BuildAnswer>> => {
  const plan = await planAgain(work, renderers)
  const placed = receivedArticles(work.articles, work.collection)
  let previous: ArticleRecord | undefined
  const context = await openContext(work, plan, placed, () => previous)
  return async (task) => {
    const article = placed[task.index]
    if (article === undefined) throw new Error(`there is no article ${task.index}`)
    previous = task.previous
    // A copy, so that its file is read once.
    const outcome = await makeArticle({ ...article }, context)
    return outcome === 'later' ? outcome : answerOf(article.article.file, outcome, plan)
  }
}

const openContext = async (
  { request, collection, folders, known }: ArticleWork,
  plan: Plan,
  placed: readonly PlacedArticle[],
  previous: () => ArticleRecord | undefined,
): Promise<BuildContext> => {
  const directory = createDirectory(plan, placed, known)
  const others = knownFiles(collection)
  const written = (path: string): string | undefined => {
    const former = previous()
    return (former && outputsOf(former).get(path)) ?? others(path)
  }
  return {
    plan,
    output: await openOutputFolder(collection.outDir, written, request.force ?? false),
    keys: createKeys(plan, request.toolVersion),
    claim: claimLater(folders),
    directory,
    neighbourhood: createNeighbourhood(plan, placed, directory),
    cache: request.cache ?? true,
    subset: isSubset(request),
    previous,
    besideRead: () => true,
    waysBefore: new Map(),
  }
}

const answerOf = (file: string, built: BuiltArticle, plan: Plan): BuildAnswer => {
  const { texts, ...rest } = built
  const { sources } = gatherArticle(file, built, plan)
  const others = [...sources].filter(([name]) => name !== file)
  const sent = new Map(others.map(([name, text]) => [name, textNow(text)]))
  return { ...rest, crashes: sendableCrashes(built.crashes), texts: sent }
}
