import type { Dependence } from '@trifold/engine'
import type { Method } from './calls.ts'
import type { RenderWork, WorkRequest } from './render-work.ts'
import { startThread, type Thread, type ThreadOptions } from './thread.ts'
import { ThreadEnded } from './thread-ended.ts'

/**
 * Renders in a thread. One that is ended for what an article does, or to give way, is started anew with the next call, and is
 * told what the one before knew of the articles; whoever waited for it is rejected with {@link ThreadEnded}.
 */
export const createThreadWork = (request: WorkRequest, options: ThreadOptions): RenderWork => {
  const known = new Map<string, Dependence>()
  let thread: Thread | undefined
  let closed = false
  const begin = (): Thread => {
    const begun = startThread(request, options, () => {
      if (thread === begun) thread = undefined
    })
    // The time that an article may take begins when the collection is open. Whoever asks next hears of a failure.
    begun.ask('recall', [known]).catch(() => undefined)
    return begun
  }
  const call = async (method: Method, ...given: readonly unknown[]): Promise<unknown> => {
    if (closed) throw new ThreadEnded('closed', 'it was closed')
    thread ??= begin()
    return thread.ask(method, given)
  }
  return {
    // What a call answers is what its method answers.
    open: () => call('open') as ReturnType<RenderWork['open']>,
    recall: async (others) => {
      for (const [path, dependence] of others) known.set(path, dependence)
      await call('recall', others)
    },
    change: (paths) => call('change', paths) as ReturnType<RenderWork['change']>,
    render: async (path, files) => {
      const rendered = await (call('render', path, files) as ReturnType<RenderWork['render']>)
      if (rendered !== undefined) known.set(path, rendered.dependence)
      return rendered
    },
    interrupt: () => void thread?.end(new ThreadEnded('interrupted', 'it gave way to another one')),
    close: async () => {
      closed = true
      await thread?.end(new ThreadEnded('closed', 'it was closed'))
    },
  }
}
