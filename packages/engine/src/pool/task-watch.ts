import { SHARE_ENV, Worker } from 'node:worker_threads'

/** What a process that does tasks for another one is watched for. */
export interface WatchLimits {
  /** Ms of the processor's time that a task may take. */
  readonly work: number
  /** Ms that it may take when it only waits. */
  readonly wait: number
}

/** Watches the tasks of this process, from a thread: one that never ends hears of nothing any more. */
export interface TaskWatch {
  begin(): void
  end(): void
}

/** How a process ends whose task took too long. */
export const timeUp = 'SIGALRM'

const defaults: WatchLimits = { work: 10_000, wait: 120_000 }

/**
 * Ends this process once a task takes too long, or the process that it works for is no more. The processor's time is what
 * counts: on a busy machine the same articles are built as on an idle one.
 */
export const watchTasks = (limits: WatchLimits = defaults): TaskWatch => {
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const workerData = { ...limits, shared, parent: process.ppid, timeUp }
  // Where there is no thread to be had, nobody watches.
  new Worker(program, { eval: true, workerData, env: SHARE_ENV, execArgv: [] })
    .on('error', () => undefined)
    .unref()
  // Odd while a task is at work.
  const turn = (): void => void Atomics.add(shared, 0, 1)
  return { begin: turn, end: turn }
}

/** A text, so that it runs wherever the engine was bundled to. */
const program = `
const { work, wait, shared, parent, timeUp } = require('node:worker_threads').workerData
const step = 250
const kill = (signal) => {
  try {
    process.kill(process.pid, signal)
  } catch {
    process.kill(process.pid, 'SIGKILL')
  }
}
const isAlone = () => {
  try {
    return process.ppid !== parent || !process.kill(parent, 0)
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
let task = 0
let before = 0
let steps = 0
for (;;) {
  Atomics.wait(shared, 1, 0, step)
  if (isAlone()) kill('SIGKILL')
  const now = Atomics.load(shared, 0)
  if (now !== task) {
    task = now
    before = used()
    steps = 0
  } else if (task % 2 === 1) {
    steps++
    if (used() - before > work || steps * step > wait) kill(timeUp)
  }
}
`
