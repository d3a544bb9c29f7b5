import { type ChildProcess, fork } from 'node:child_process'
import { inheritedOptions, inheritedVariables } from './inherited-options.ts'
import type { Order, Telling } from './messages.ts'

/** A process that does tasks, one after the other. */
export interface TaskProcess<Task> {
  do(tasks: readonly { readonly number: number; readonly task: Task }[]): void
  /** Ends it: at once if it waits, after what it is at if it works, and soon in any case. */
  stop(): void
}

/** Who hears what becomes of a process. */
export interface ProcessListener<Answer> {
  told(telling: Telling<Answer>): void
  /** Is called once. @param how The signal that ended it, or its exit status. */
  ended(how: string): void
}

/** Ms that a process has to begin, much more than any takes, and to end by itself. */
const patience = { begin: 120_000, end: 2_000 }

/** A child that runs the module, or what the system says that has no memory for one; other reasons are told as an event. */
const begin = (module: URL): ChildProcess | Error => {
  try {
    return fork(module, {
      execArgv: inheritedOptions(process.execArgv),
      env: inheritedVariables(process.env),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return error
    throw error
  }
}

/** Starts a process; its module calls `serveTasks`. */
export const openProcess = <Start, Task, Answer>(
  module: URL,
  start: Start,
  { told, ended }: ProcessListener<Answer>,
): TaskProcess<Task> => {
  const child = begin(module)
  if (child instanceof Error) {
    process.nextTick(ended, child.message)
    return { do: () => undefined, stop: () => undefined }
  }
  let isOver = false
  const end = (how: string): void => {
    if (!isOver) ended(how)
    isOver = true
  }
  // Whoever cannot be told something any more is at its end, which is told.
  const send = (order: Order<Start, Task>): void => {
    // Where the system has no more files to open, there is nothing to send by.
    if (child.connected) child.send(order, () => undefined)
  }
  const kill = (): void => void child.kill('SIGKILL')
  const late = setTimeout(kill, patience.begin)
  for (const event of ['message', 'exit', 'error']) child.once(event, () => clearTimeout(late))
  // What comes is what `serveTasks` sends.
  child.on('message', (message) => told(message as Telling<Answer>))
  child.once('exit', (code, signal) => {
    const how = signal ?? `exit status ${code}`
    // What it told before may still be on its way.
    if (child.connected) child.once('disconnect', () => end(how))
    else end(how)
  })
  child.once('error', (error) => end(error.message))
  try {
    send({ start })
  } catch (error) {
    // What cannot be sent is its caller's mistake: nobody hears of a process that was never told to begin.
    isOver = true
    child.kill()
    throw error
  }
  return {
    do: (tasks) => send({ tasks }),
    stop: () => {
      if (child.connected) child.disconnect()
      const timer = setTimeout(kill, patience.end)
      child.once('exit', () => clearTimeout(timer))
      if (isOver) clearTimeout(timer)
    },
  }
}
