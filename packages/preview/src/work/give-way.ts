import { setPriority } from 'node:os'

/** Has the calling thread wait for all others of the machine. Linux alone can say that of one thread. */
export const giveWay = (): void => {
  if (process.platform !== 'linux') return
  try {
    setPriority(0, 10)
  } catch {
    // Where that is not allowed, it takes its share.
  }
}
