import type { Io } from './io.ts'
import { printable } from './printable.ts'

/** What a long run shows while it goes on. */
export interface Progress {
  /** Tells that `done` of `total` files are finished and `file` is next. */
  step(done: number, total: number, file: string): void
  /** Takes the line away; nothing of it stays on the terminal. */
  clear(): void
}

/** Work that is over sooner shows nothing. */
const patience = 1_000
/** Between two updates of the line. */
const interval = 100

const eraseLine = '\r\u001B[2K'

/** One line on standard error that says how far a long run is; silent where there is no terminal. */
export const createProgress = ({ stderr, env, now }: Io): Progress => {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { step: () => {}, clear: () => {} }
  const start = now()
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    step(done, total, file) {
      const time = now()
      if (time - start < patience || time - shownAt < interval) return
      shownAt = time
      stderr.write(eraseLine + progressLine(done, total, file, stderr.columns ?? 80))
    },
    clear() {
      if (shownAt !== Number.NEGATIVE_INFINITY) stderr.write(eraseLine)
      shownAt = Number.NEGATIVE_INFINITY
    },
  }
}

/** `[ 12/300] posts/a.md`, cut at its beginning where the terminal is too narrow for the whole path. */
const progressLine = (done: number, total: number, file: string, columns: number): string => {
  const count = `[${String(done).padStart(String(total).length)}/${total}] `
  const path = Array.from(printable(file))
  const room = Math.max(0, columns - count.length - 1)
  return count + (path.length > room ? `…${path.slice(path.length - room + 1).join('')}` : path.join(''))
}
