import { manifestPath } from '../state/manifest.ts'
import { isAsItWas } from './is-as-it-was.ts'
import { columns, readSnapshot, type Snapshot } from './snapshot.ts'
import { stampOf } from './stamp.ts'

/** Which files are as the last run left them. Paths are relative to the folder of outputs. */
export interface Unchanged {
  /** Whether a file is an output that is as the manifest says. */
  isOutput(path: string): boolean
  /** Whether an article is as it was, and the key in its record is still made in this way. */
  isArticle(path: string, compiling: string): boolean
  /** What the last run saw, if it was asked for the same, and nothing is otherwise now but articles, which may be. */
  readonly settled?: Settled | undefined
}

/** A snapshot that holds, but for articles. */
export interface Settled {
  readonly snapshot: Snapshot
  /** Places in it by their paths. */
  readonly indexes: ReadonlyMap<string, number>
  /** Whether a file is an output that held what the manifest says, and has not changed since. */
  isVerified(path: string): boolean
}

const nothing: Unchanged = { isOutput: () => false, isArticle: () => false }

/**
 * Looks files up in the last snapshot, by size and times. Without one that goes with the manifest, nothing is known.
 *
 * @param key What the run is asked for, as in the snapshot.
 */
export const unchangedSince = (place: string | undefined, outDir: string, key?: string): Unchanged => {
  const snapshot = place === undefined ? undefined : readSnapshot(place)
  if (snapshot === undefined || snapshot.base !== outDir) return nothing
  const { paths, articles, verified, compiling } = snapshot
  const indexes = new Map(paths.map((path, index) => [path, index]))
  const isSame = (path: string, from: number, to: number): boolean => {
    const index = indexes.get(path) ?? -1
    return index >= from && index < to && isAsIn(snapshot, index, path)
  }
  if (!isSame(manifestPath, 0, paths.length)) return nothing
  const isSettled = snapshot.key === key && isAsItWas(snapshot, articles, `${outDir}/`)
  const isVerified = (path: string): boolean => {
    const index = indexes.get(path) ?? -1
    return index >= articles && index < articles + verified
  }
  return {
    isOutput: (path) => isSame(path, articles, articles + verified),
    isArticle: (path, wanted) => compiling === wanted && isSame(path, 0, articles),
    ...(isSettled && { settled: { snapshot, indexes, isVerified } }),
  }
}

const isAsIn = ({ base, stamps }: Snapshot, index: number, path: string): boolean => {
  const { size, modified, changed } = stampOf(`${base}/${path}`)
  const at = index * columns
  return size >= 0 && size === stamps[at] && modified === stamps[at + 1] && changed === stamps[at + 2]
}
