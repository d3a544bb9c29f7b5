import { receivedError, type Telling } from './messages.ts'
import { openProcess, type TaskProcess } from './open-process.ts'
import { createTaskQueue, type TaskQueue } from './task-queue.ts'
import { timeUp } from './task-watch.ts'

/** How tasks are done in processes of their own. */
export interface ProcessSettings {
  /** The module that each process runs. */
  readonly module: URL
  /** How many processes. */
  readonly jobs: number
  /** What each is told at first. */
  readonly start: unknown
  /** Ends all of them. */
  readonly signal?: AbortSignal | undefined
}

/** Who hears what becomes of tasks, by their numbers. */
export interface TaskListener<Answer> {
  answered(number: number, answer: Answer): void
  /** The process ended at this task, and another one, too; or it took too long. */
  lost(number: number, how: string): void
}

/** A process and the numbers of the tasks in its hands, in their order. */
interface Member<Task> {
  readonly process: TaskProcess<Task>
  readonly hands: number[]
  isReady: boolean
}

/** A run on its way. */
interface Run<Task, Answer> {
  readonly tasks: readonly Task[]
  readonly settings: ProcessSettings
  readonly listener: TaskListener<Answer>
  readonly queue: TaskQueue
  /** Tasks without an answer. */
  readonly open: Set<number>
  readonly members: Set<Member<Task>>
  failure?: { readonly error: unknown }
  /** Processes that ended since the last answer. */
  endedInARow: number
  /** Is called when there is nothing more to wait for. */
  settle(): void
}

/** Tasks in the hands of a process while it is given more: it has the next before it needs them. */
const mostAhead = 8

/** Times that each process is replaced while none of them answers: then something is wrong with the machine, not with a task. */
const mostReplaced = 4

/**
 * Has tasks done by several processes. One that ends before its time is replaced, and what it was at is tried once more.
 *
 * @returns The numbers of the tasks that nobody did, since processes cannot be started here.
 * @throws What a process throws, or the reason of the signal; all have ended then.
 */
export const runInProcesses = <Task, Answer>(
  tasks: readonly Task[],
  settings: ProcessSettings,
  listener: TaskListener<Answer>,
): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const { jobs, signal } = settings
    const abort = (): void => fail(run, signal?.reason)
    const run: Run<Task, Answer> = {
      tasks,
      settings,
      listener,
      queue: createTaskQueue(tasks.length, jobs),
      open: new Set(tasks.keys()),
      members: new Set(),
      endedInARow: 0,
      settle: () => {
        signal?.removeEventListener('abort', abort)
        if (run.failure === undefined) resolve([...run.open])
        else reject(run.failure.error)
      },
    }
    signal?.addEventListener('abort', abort)
    for (let count = 0; count < jobs; count++) enlist(run)
    if (signal?.aborted) abort()
  })

const enlist = <Task, Answer>(run: Run<Task, Answer>): void => {
  const { module, start } = run.settings
  const member: Member<Task> = {
    process: openProcess<unknown, Task, Answer>(module, start, {
      told: (telling) => hear(run, member, telling),
      ended: (how) => bury(run, member, how),
    }),
    hands: [],
    isReady: false,
  }
  run.members.add(member)
}

const hear = <Task, Answer>(run: Run<Task, Answer>, member: Member<Task>, telling: Telling<Answer>): void => {
  if ('failure' in telling) {
    // One that cannot begin is done without.
    if (member.isReady) fail(run, receivedError(telling.failure))
    else member.process.stop()
    return
  }
  if ('ready' in telling) member.isReady = true
  else take(run, member, telling)
  if (run.open.size > 0) feed(run, member)
}

const take = <Task, Answer>(
  run: Run<Task, Answer>,
  { hands }: Member<Task>,
  { number, answer }: { readonly number: number; readonly answer: Answer },
): void => {
  hands.splice(hands.indexOf(number), 1)
  run.endedInARow = 0
  if (!run.open.delete(number) || run.failure !== undefined) return
  run.listener.answered(number, answer)
  if (run.open.size > 0) return
  stopAll(run)
  run.settle()
}

const feed = <Task, Answer>({ queue, tasks }: Run<Task, Answer>, { hands, process }: Member<Task>): void => {
  const numbers = hands.length > mostAhead ? [] : queue.take()
  if (numbers.length === 0) return
  hands.push(...numbers)
  // The queue knows the tasks by their places in the list.
  process.do(numbers.map((number) => ({ number, task: tasks[number] as Task })))
}

/** Gives what was taken back to those who were told that there is nothing more: they do not ask again, and a new one may never begin. */
const feedIdle = <Task, Answer>(run: Run<Task, Answer>): void => {
  for (const member of run.members) if (member.isReady && member.hands.length === 0) feed(run, member)
}

/** A process is no more: others do what it did not. */
const bury = <Task, Answer>(run: Run<Task, Answer>, member: Member<Task>, how: string): void => {
  const { members, open, queue, settings } = run
  members.delete(member)
  run.endedInARow++
  const first = queue.takeBack(member.hands, how === timeUp)
  if (first !== undefined && open.delete(first)) run.listener.lost(first, how)
  const isWanted = run.failure === undefined && open.size > 0 && member.hands.length > 0
  if (isWanted && run.endedInARow <= settings.jobs * mostReplaced) enlist(run)
  if (run.failure === undefined) feedIdle(run)
  if (open.size === 0) stopAll(run)
  if (members.size === 0 || (open.size === 0 && run.failure === undefined)) run.settle()
}

const fail = <Task, Answer>(run: Run<Task, Answer>, error: unknown): void => {
  run.failure ??= { error }
  stopAll(run)
}

const stopAll = <Task, Answer>({ members }: Run<Task, Answer>): void => {
  for (const { process } of members) process.stop()
}
