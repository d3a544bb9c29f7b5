import { getHeapStatistics } from 'node:v8'
import { SHARE_ENV, Worker } from 'node:worker_threads'
import { beginAnew } from './begin-anew.ts'
import { giveUp } from './give-up.ts'
import { guardThread, type Standing, type ThreadData } from './guard-thread.ts'

/** Sees to it that a run ends, and that signals are heard, whatever an article does to the process. */
export interface Guard {
  /** The process that this one runs in place of: there an article would not end, and here each has a process of its own. */
  readonly instead: number | undefined
  /**
   * Watches a run. Where it stands still, or fills the memory, it is begun anew in another process, which this one waits for; where
   * that was done already, or cannot be, a run that stands still is given up.
   */
  watch<Value>(run: () => Promise<Value>, canBeginAnew: boolean): Promise<Value>
  /** Takes note of the file that is at work. */
  at(file: string): void
}

/** Names the process in whose place another one runs, to that one. */
const variable = 'TRIFOLD_INSTEAD_OF'
/** Ms between two signs of life. */
const pulse = 100
const limits = { slow: 1_000, stuck: 3_000 }
/** Where nothing can be begun anew, an article has its ten seconds, and what leads to it. */
const lastLimits = { slow: 1_000, stuck: 12_000 }
/** How much of the memory that there is for values a run may take before it is begun anew: beyond all of it V8 ends the process. */
const mostOfMemory = 0.6
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What the thread calls; it can name what is global, and nothing else. */
const hook = Symbol.for('trifold.guard')

export const createGuard = (): Guard => {
  const parent = Number(process.env[variable])
  const instead = parent === process.ppid ? parent : undefined
  const file = Buffer.from(new SharedArrayBuffer(4096))
  return {
    instead,
    at: (name) => void file.writeUInt8(0, file.write(name, 0, file.length - 1)),
    watch: async (run, canBeginAnew) => {
      const isLast = instead !== undefined || !canBeginAnew
      const end = stand(file, instead, isLast)
      try {
        return await run()
      } finally {
        end()
      }
    },
  }
}

/** Begins to watch. @returns What ends it. */
const stand = (file: Buffer, instead: number | undefined, isLast: boolean): (() => void) => {
  const shared = new Int32Array(new SharedArrayBuffer(12))
  const listeners = new Map<NodeJS.Signals, NodeJS.SignalsListener[]>()
  const timer = setInterval(() => {
    Atomics.add(shared, 0, 1)
    for (const [name, heard] of listeners) for (const hear of heard) process.on(name, hear)
    listeners.clear()
  }, pulse).unref()
  const meet = (what: Standing): void => {
    // Who stands still cannot listen: signals end it at once, as they do where nobody does.
    for (const name of signals) {
      listeners.set(name, [...(listeners.get(name) ?? []), ...process.listeners(name)])
      process.removeAllListeners(name)
    }
    if (what === 'slow') return
    Atomics.store(shared, 2, 1)
    if (isLast) giveUp(file.toString('utf8', 0, file.indexOf(0)))
    else beginAnew({ [variable]: String(process.pid) })
  }
  Object.defineProperty(globalThis, hook, { value: meet, configurable: true })
  const workerData: ThreadData = {
    shared,
    file,
    instead,
    ...(isLast ? lastLimits : limits),
    most: isLast
      ? Number.POSITIVE_INFINITY
      : process.memoryUsage.rss() + mostOfMemory * getHeapStatistics().heap_size_limit,
    expression: `globalThis[Symbol.for(${JSON.stringify(hook.description)})]`,
  }
  // Where there is no thread to be had, nobody watches.
  const thread = new Worker(guardThread, { eval: true, workerData, env: SHARE_ENV, execArgv: [] })
  thread.on('error', () => undefined).unref()
  return () => {
    clearInterval(timer)
    Atomics.store(shared, 1, 1)
    Atomics.notify(shared, 1)
    Reflect.deleteProperty(globalThis, hook)
  }
}
