import type { RenderedPreview, RenderWork } from '../work/render-work.ts'
import { ThreadEnded } from '../work/thread-ended.ts'

/** What became of an article in a lane. */
export interface LaneResult {
  readonly path: string
  /** Undefined for what is not rendered: no article any more, or held. */
  readonly rendered: RenderedPreview | undefined
  /** Changes of files that the work had been told of before. */
  readonly changes: number
  /** Ms that it took. */
  readonly took: number
}

/** What a lane is run with. */
export interface LaneOptions {
  /** Ms after which a rendering may have to give way; the first one, which finds the program cold, has three times as long. */
  readonly slow: number
  /** Whether files are wanted of an article. */
  wantsFiles(path: string): boolean
  /** How many changes of files the work was told of by now. */
  changes(): number
  /** Whether a slow rendering is ended for those that wait. */
  givesWay(current: string, waiting: ReadonlySet<string>): boolean
  onResult(result: LaneResult): void
  onFailure(path: string, error: unknown, changes: number): void
  /** Hears of an article that gave way; it waits no more. */
  onInterrupted(path: string): void
}

/** Articles that are rendered one after the other. */
export interface Lane {
  /** Has an article rendered: soon, or after all others. */
  add(path: string, soon: boolean): void
  remove(path: string): void
  isUnderWay(path: string): boolean
  /** Ends what is slow if it has to give way now. */
  check(): void
  /** What is not rendered yet never will be, and nobody hears of what is. */
  close(): void
}

export const createLane = (work: RenderWork, options: LaneOptions): Lane => {
  let waiting = new Set<string>()
  let running = false
  let current: { readonly path: string; readonly slowAt: number } | undefined
  let isWarm = false
  let closed = false
  const check = (): void => {
    if (current === undefined || performance.now() < current.slowAt) return
    if (options.givesWay(current.path, waiting)) work.interrupt()
  }
  const render = async (path: string): Promise<void> => {
    const changes = options.changes()
    const start = performance.now()
    const patience = isWarm ? options.slow : options.slow * 3
    current = { path, slowAt: start + patience }
    const timer = setTimeout(check, patience + 1)
    try {
      const rendered = await work.render(path, options.wantsFiles(path))
      isWarm = true
      if (!closed) options.onResult({ path, rendered, changes, took: performance.now() - start })
    } catch (error) {
      if (closed) return
      isWarm = !(error instanceof ThreadEnded)
      if (error instanceof ThreadEnded && error.ending === 'interrupted') options.onInterrupted(path)
      else options.onFailure(path, error, changes)
    } finally {
      clearTimeout(timer)
      current = undefined
    }
  }
  const run = async (): Promise<void> => {
    if (running) return
    running = true
    for (let [path] = waiting; path !== undefined && !closed; [path] = waiting) {
      waiting.delete(path)
      await render(path)
    }
    running = false
  }
  return {
    add: (path, soon) => {
      if (soon) waiting = new Set([path, ...waiting])
      else waiting.add(path)
      void run()
      check()
    },
    remove: (path) => void waiting.delete(path),
    isUnderWay: (path) => path === current?.path,
    check,
    close: () => {
      closed = true
    },
  }
}
