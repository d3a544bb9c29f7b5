/** How the main thread is found: slow, still there long after, or about to fill the memory. */
export type Standing = 'slow' | 'stuck' | 'full'

/** What the guard's thread is told. */
export interface ThreadData {
  /** Turns of the main thread's loop, and whether the guard is at its end. */
  readonly shared: Int32Array
  /** The file that is at work, as bytes that end with 0. */
  readonly file: Uint8Array
  /** The process that this one runs in place of; it ends with it. */
  readonly instead: number | undefined
  /** Ms of the processor's time after which the main thread is slow, and stuck. */
  readonly slow: number
  readonly stuck: number
  /** Bytes of memory that the process may take. */
  readonly most: number
  /** What the main thread runs then. */
  readonly expression: string
}

/**
 * Runs beside the main thread, and has it do something in the midst of whatever it is at: where it stands still it hears of
 * nothing else. A text, so that it needs no module of its own.
 */
export const guardThread = `
const { writeSync } = require('node:fs')
const { shared, file, instead, slow, stuck, most, expression } = require('node:worker_threads').workerData
const step = 100
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const name = () => {
  const bytes = Buffer.from(file)
  return JSON.stringify(bytes.toString('utf8', 0, bytes.indexOf(0)))
}
let session
const tell = (what) => {
  if (session === undefined) {
    session = new (require('node:inspector').Session)()
    session.connectToMainThread()
  }
  session.post('Runtime.evaluate', { expression: expression + '(' + JSON.stringify(what) + ')' })
}
let turns = -1
let before = 0
let told = 0
let waited = 0
while (Atomics.wait(shared, 1, 0, step) === 'timed-out') {
  if (instead !== undefined && process.ppid !== instead) process.kill(process.pid, told === 0 ? 'SIGTERM' : 'SIGKILL')
  const now = Atomics.load(shared, 0)
  const still = used() - before
  if (told < 2 && process.memoryUsage.rss() > most) {
    told = 2
    waited = 0
    tell('full')
  } else if (now !== turns) {
    turns = now
    before = used()
    told = 0
  } else if (told === 0 && still > slow) {
    told = 1
    tell('slow')
  } else if (told === 1 && still > stuck) {
    told = 2
    waited = 0
    tell('stuck')
  } else if (told === 2 && Atomics.load(shared, 2) === 0 && ++waited * step > 5000) {
    // Native code hears of nothing at all.
    writeSync(2, 'trifold: ' + name() + ' takes too long; the run is given up.\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}
`
