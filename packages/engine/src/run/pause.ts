import { setImmediate as turn } from 'node:timers/promises'

/** Ms after which a run that does nothing but compute lets others have their turn. */
const longest = 50

/**
 * Lets signals and timers have their turn, now and then: an article is compiled and rendered in one go.
 *
 * @throws The signal's reason, once it is given.
 */
export const createPause = (signal: AbortSignal | undefined): (() => Promise<void>) => {
  let last = performance.now()
  return async () => {
    if (performance.now() - last > longest) {
      await turn()
      last = performance.now()
    }
    signal?.throwIfAborted()
  }
}
