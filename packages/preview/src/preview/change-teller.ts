import type { RenderWork, WorkChange } from '../work/render-work.ts'
import { ThreadEnded } from '../work/thread-ended.ts'

/** Tells the works of files that changed. */
export interface ChangeTeller {
  /** How many changes were told by now. */
  count(): number
  /** Whether a change was not answered yet by the work that renders what is on screen. */
  isWaiting(): boolean
  /** What became other; `rest` is told only if it was asked for something before. */
  tell(
    paths: readonly string[],
    isRestOpen: boolean,
  ): readonly [screen: Promise<WorkChange>, rest: Promise<WorkChange> | undefined]
}

export const createChangeTeller = (screen: RenderWork, rest: RenderWork): ChangeTeller => {
  let count = 0
  let waiting = 0
  return {
    count: () => count,
    isWaiting: () => waiting > 0,
    tell: (paths, isRestOpen) => {
      count += 1
      waiting += 1
      const told = tellChange(screen, paths).finally(() => {
        waiting -= 1
      })
      return [told, isRestOpen ? tellChange(rest, paths) : undefined]
    },
  }
}

/** Tells one work. A thread that ended meanwhile begins anew, and so lists what there is now. */
const tellChange = async (work: RenderWork, paths: readonly string[]): Promise<WorkChange> => {
  try {
    return await work.change(paths)
  } catch (error) {
    if (!(error instanceof ThreadEnded) || error.ending === 'closed') throw error
    const { articles } = await work.change(paths)
    return { articles: [...new Set([...paths, ...articles])], listing: await work.open() }
  }
}
