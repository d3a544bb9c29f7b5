import { Worker } from 'node:worker_threads'
import { type Answer, type Call, errorOf, type Method } from './calls.ts'
import type { WorkRequest } from './render-work.ts'
import { ThreadEnded } from './thread-ended.ts'

/** How a thread is run. */
export interface ThreadOptions {
  /** The module that calls `serveWork`. */
  readonly module: URL
  /** Ms that an article may take; then the thread is ended. */
  readonly patience: number
}

/** One thread, from its start to its end. */
export interface Thread {
  /** Rejects with {@link ThreadEnded} if the thread ends before it answers. */
  ask(method: Method, given: readonly unknown[]): Promise<unknown>
  /** Ends it; whoever waits for an answer hears why. */
  end(reason: ThreadEnded): Promise<void>
}

interface Waiting {
  readonly method: Method
  resolve(value: unknown): void
  reject(error: Error): void
}

/** @param onEnd Hears of the end, whatever led to it, before those who wait for answers. */
export const startThread = (
  request: WorkRequest,
  { module, patience }: ThreadOptions,
  onEnd: () => void,
): Thread => {
  const worker = new Worker(module, { workerData: request, stdout: false })
  const waiting = new Map<number, Waiting>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const end = async (reason: ThreadEnded): Promise<void> => {
    clearTimeout(timer)
    onEnd()
    const left = [...waiting.values()]
    waiting.clear()
    for (const { reject } of left) reject(reason)
    await worker.terminate()
  }
  const fail = (reason: string): void => void end(new ThreadEnded('failed', reason))
  const watch = (): void => {
    clearTimeout(timer)
    // The thread answers in order: what waits first is under way.
    const [first] = waiting.values()
    if (first?.method !== 'render') return
    timer = setTimeout(() => fail(`it took longer than ${patience / 1000} s`), patience)
  }
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    watch()
    if ('thrown' in answer) call?.reject(errorOf(answer.thrown))
    else call?.resolve(answer.value)
  })
  worker.on('error', (error: Error) => fail(error.message))
  worker.on('exit', () => fail('its thread ended'))
  return {
    ask: (method, given) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { method, resolve, reject })
        if (waiting.size === 1) watch()
        const call: Call = { id: last, method, given }
        worker.postMessage(call)
      }),
    end,
  }
}
