import { closeSync, lstatSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { codeOf, EngineError } from '../errors.ts'
import { readTextAt } from '../read-file/read-text-at.ts'
import { type LockHolder, parseHolder, stateOfHolder, thisProcess } from './lock-holder.ts'
import { makeFolder } from './make-folder.ts'

/** A lock in somebody's hands. */
export interface Lock {
  release(): void
}

/** How a lock is waited for. */
export interface LockWait {
  /** Is called once, if somebody else has it. */
  onWait?: ((holder: LockHolder) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** A process whose lock is no hindrance: this one runs in its place. */
  readonly instead?: number | undefined
}

/** Ms between two looks at a lock that somebody has. */
const interval = 60
/** Ms between two signs of life of whoever has it. */
const pulse = 5_000
/** Ms without a sign of life after which one of another machine counts as gone. */
const silence = 30_000
/** The same of one that did not even write its name: it was about to. */
const shortSilence = 2_000
/** Times that a folder is made anew which is missing all the same: some places take none. */
const mostRounds = 100

/**
 * Takes the lock at a path, waiting as long as it is another run's. One of a run that is no more is taken over.
 *
 * @returns Undefined where no lock can be made: on a disk that is read-only or full, nothing can be written either.
 * @throws The signal's reason, once it is given. EngineError where a folder stands in the lock's place, which is nobody's to remove.
 */
export const takeLock = async (
  path: string,
  { onWait, signal, instead }: LockWait = {},
): Promise<Lock | undefined> => {
  const look = watchHolder(path, instead)
  let isTold = false
  for (let round = 0; ; round++) {
    signal?.throwIfAborted()
    const made = make(path)
    if (made === 'made') return hold(path)
    if (made === 'refused' || (made === 'missing' && round > mostRounds)) return undefined
    const holder = look()
    if (holder === 'gone' && takeAway(path, look)) continue
    if (typeof holder === 'object' && !isTold) onWait?.(holder)
    isTold ||= typeof holder === 'object'
    // What a signal throws is its reason, above.
    if (holder !== 'released') await later(interval, undefined, { signal }).catch(() => undefined)
  }
}

const make = (path: string): 'made' | 'taken' | 'missing' | 'refused' => {
  try {
    makeFolder(dirname(path))
    const file = openSync(path, 'wx')
    try {
      writeSync(file, JSON.stringify(thisProcess()))
      return 'made'
    } catch {
      rmSync(path, { force: true })
      return 'refused'
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'taken'
    // Whoever had the lock may have removed its folder, which is made anew.
    return codeOf(error) === 'ENOENT' ? 'missing' : 'refused'
  }
}

const hold = (path: string): Lock => {
  const timer = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // Somebody removed it by hand.
    }
  }, pulse).unref()
  return {
    release: () => {
      clearInterval(timer)
      if (parseHolder(textOf(path) ?? '')?.pid === process.pid) rmSync(path, { force: true })
    },
  }
}

/** Looks at a lock now and then: who has it, or that nobody has any more. */
const watchHolder = (path: string, instead: number | undefined) => {
  let last = ''
  let since = 0
  return (): LockHolder | undefined | 'gone' | 'released' => {
    const text = textOf(path)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (text === undefined || found === undefined) return 'released'
    if (found.isDirectory()) throw folderInPlace(path)
    const seen = `${found.mtimeMs} ${text}`
    if (seen !== last) since = performance.now()
    last = seen
    const silent = performance.now() - since
    const holder = parseHolder(text)
    if (holder === undefined) return silent > shortSilence ? 'gone' : undefined
    const state = holder.pid === instead ? 'gone' : stateOfHolder(holder)
    return state === 'gone' || (state === 'unknown' && silent > silence) ? 'gone' : holder
  }
}

/**
 * Removes a lock that nobody has. One does so at a time, and looks again: else the lock of one who was faster might go.
 *
 * @returns Whether it is worth trying again at once.
 */
const takeAway = (path: string, look: ReturnType<typeof watchHolder>): boolean => {
  const own = `${path}-taking`
  if (make(own) === 'made') {
    try {
      if (look() === 'gone') rmSync(path, { force: true })
    } finally {
      rmSync(own, { force: true })
    }
    return true
  }
  // It stands for an instant, unless its maker was killed in just that one.
  const made = lstatSync(own, { throwIfNoEntry: false })
  if (made?.isDirectory()) throw folderInPlace(own)
  if (made !== undefined && Date.now() - made.mtimeMs > shortSilence) rmSync(own, { force: true })
  return false
}

const folderInPlace = (path: string): EngineError =>
  new EngineError(`${path} is a folder, where a file is made while a run is at work`)

const textOf = (path: string): string | undefined => {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined
  // A pipe or a link to nothing is no lock, and has nobody who takes it away.
  return isThere ? readTextAt(path) : undefined
}
