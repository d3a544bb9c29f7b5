import type { Renderer } from '@trifold/core'
import { type Answer, type Call, thrownOf } from './calls.ts'
import { giveWay } from './give-way.ts'
import { createLocalWork } from './local-work.ts'
import type { RenderWork, WorkRequest } from './render-work.ts'

/** The end of a channel, as a thread has it. */
interface Port {
  on(event: 'message', listener: (message: unknown) => void): unknown
  postMessage(message: unknown): void
}

/** Answers a thread's calls: all that the module of a thread has to do. */
export const serveWork = (port: Port, request: WorkRequest, renderers: readonly Renderer[]): void => {
  if (request.isBackground) giveWay()
  const work = createLocalWork(request, renderers)
  port.on('message', async (message) => {
    // Nobody else sends any.
    const call = message as Call
    port.postMessage(await answer(work, call))
  })
}

const answer = async (work: RenderWork, { id, method, given }: Call): Promise<Answer> => {
  try {
    // A call's arguments are those of its method.
    const run = work[method] as (...given: readonly unknown[]) => Promise<unknown>
    return { id, value: await run(...given) }
  } catch (error) {
    return { id, thrown: thrownOf(error) }
  }
}
