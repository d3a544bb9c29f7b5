import { setImmediate as turn } from 'node:timers/promises'
import { type Order, sendableError, type Telling } from './messages.ts'
import { type WatchLimits, watchTasks } from './task-watch.ts'

/** Does a task; what it throws ends the whole run. */
export type DoTask<Task, Answer> = (task: Task) => Promise<Answer>

/**
 * Serves the process that started this one, until it goes: the module of a process calls this, and nothing else.
 *
 * @param open Makes ready what the tasks take.
 * @param limits How long each may take; ten seconds of the processor's time by default.
 */
export const serveTasks = <Start, Task, Answer>(
  open: (start: Start) => Promise<DoTask<Task, Answer>>,
  limits?: WatchLimits,
): void => {
  const watch = watchTasks(limits)
  const waiting: { readonly number: number; readonly task: Task }[] = []
  const tell = (telling: Telling<Answer>): void => void process.send?.(telling, () => undefined)
  let doTask: DoTask<Task, Answer> | undefined
  let isAtWork = false
  const work = async (): Promise<void> => {
    if (isAtWork || doTask === undefined) return
    isAtWork = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      watch.begin()
      tell({ number: next.number, answer: await doTask(next.task) })
      watch.end()
      // So that it is heard when nobody wants any more.
      await turn()
    }
    isAtWork = false
  }
  const begin = async (start: Start): Promise<void> => {
    doTask = await open(start)
    tell({ ready: true })
  }
  const follow = async (order: Order<Start, Task>): Promise<void> => {
    if ('start' in order) await begin(order.start)
    else waiting.push(...order.tasks)
    await work()
  }
  // A terminal sends it to all processes; the one that started this one says what is to be done.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit())
  // What comes is what `openProcess` sends.
  process.on('message', (order) =>
    follow(order as Order<Start, Task>).catch((error: unknown) => tell({ failure: sendableError(error) })),
  )
}
