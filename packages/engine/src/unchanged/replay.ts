import { isAsItWas } from './is-as-it-was.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { stampOf } from './stamp.ts'

/** What a run has to tell that finds everything as the last one left it. */
export type Replay = Pick<Snapshot, 'status' | 'report'>

/**
 * The result of a run that would find every source, every output and everything else that it looks at as the last run left it;
 * undefined if anything may be otherwise. Reads nothing but the snapshot.
 *
 * @param key Equal for runs that are asked for the same.
 */
export const replay = (place: string, key: string): Replay | undefined => {
  const snapshot = readSnapshot(place)
  const holds =
    snapshot?.key === key && within(snapshot.base, () => isThere(snapshot.paths[0]) && isAsItWas(snapshot))
  return holds ? snapshot : undefined
}

/** A snapshot that came with a stranger's articles can name no file of which it knows when it came here. */
const isThere = (path: string | undefined): boolean => path !== undefined && stampOf(path).size >= 0

/** Short paths are found sooner. The working folder is as before afterwards. */
const within = (base: string, ask: () => boolean): boolean => {
  const before = process.cwd()
  try {
    process.chdir(base)
    return ask()
  } catch {
    return false
  } finally {
    process.chdir(before)
  }
}
