import type { Renderer } from '@trifold/core'
import type { ArticleWork } from './article-work.ts'
import { openBuilding } from './open-building.ts'
import { openChecking } from './open-checking.ts'
import { type DoTask, serveTasks } from './serve-tasks.ts'

/**
 * What a process runs that builds or checks articles for another one: the module that `processes.module` names calls it, with the
 * renderers of the one that sends the work.
 */
export const serveArticles = (renderers: readonly Renderer[]): void =>
  serveTasks(
    (work: ArticleWork): Promise<DoTask<never, unknown>> =>
      work.kind === 'build' ? openBuilding(work, renderers) : openChecking(work, renderers),
  )
