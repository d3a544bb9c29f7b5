import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryBeside } from '../output/temporaries.ts'
import { relativeTo } from '../paths.ts'
import { type ListingKind, listFolder, listingOf } from './listing.ts'
import { columns, printSnapshot, type Snapshot } from './snapshot.ts'
import { isFolder, type Stamp, stampOf } from './stamp.ts'
import type { Settled } from './unchanged-since.ts'

/** What a run looked at and made. Paths are absolute. */
export interface Seen {
  /** Folder of the outputs. */
  readonly outDir: string
  /** Stands for all that the keys of articles have in common. */
  readonly compiling: string
  readonly articles: readonly string[]
  /** What its results depend on, be it there or not; outputs of the run are none of it. */
  readonly inputs: ReadonlySet<string>
  readonly outputs: readonly string[]
  /** Those of them that the run wrote, or found to be as it would have. */
  readonly verified: readonly string[]
  /** Bytes and time of the outputs that the run wrote, as it left them. */
  readonly written: ReadonlyMap<string, readonly [size: number, modified: number]>
  /** The names that folders held before anything in them was read. */
  readonly folders: ReadonlyMap<string, readonly string[]>
  /** When the run began, in milliseconds since 1970. */
  readonly began: number
  /** What the last run saw, where all of it holds but what is named here. */
  readonly former?: Pick<Settled, 'snapshot' | 'indexes'> | undefined
}

/** What a run told, for one that finds nothing changed. */
export type Told = Pick<Snapshot, 'key' | 'status' | 'report'>

/** The clock by which files are stamped may go in steps, and lie behind by one. */
const step = 20

/** Keeps what a run saw for the next one. Where nothing can be written, or the clock stands still, nothing is kept. */
export const takeSnapshot = (place: string, seen: Seen, told: Told): void => {
  const temporary = temporaryBeside(place)
  try {
    mkdirSync(dirname(place), { recursive: true })
    const snapshot = look(seen, told, () => clockAt(temporary))
    writeFileSync(temporary, printSnapshot(snapshot))
    renameSync(temporary, place)
  } catch {
    rmSync(temporary, { force: true })
  }
}

/** What the file system takes for now. */
const clockAt = (temporary: string): number => {
  writeFileSync(temporary, '')
  return statSync(temporary).mtimeMs
}

const look = (
  { outDir, compiling, articles, verified, inputs, outputs, written, folders, began, former }: Seen,
  told: Told,
  clock: () => number,
): Snapshot => {
  const made = new Set(outputs)
  const { paths, stamps, listings, looks } = startFrom(former, outDir, [
    ...new Set([...articles, ...verified, ...inputs, ...folders.keys(), ...outputs]),
  ])
  const limit = afterStep(clock)
  const isOld = (stamp: Stamp): boolean => timeOf(stamp) < began - step
  for (const [path, index] of looks) {
    const stamp = stampOf(path)
    const isBefore = isOld(stamp)
    const listed = isFolder(stamp) ? listedIn(path, folders.get(path), isBefore, isOld) : undefined
    if (listed === undefined) listings.delete(index)
    else listings.set(index, [index, ...listed.listing])
    // What changed while the run was at work may not be what it read.
    const isRead = made.has(path) || isBefore || listed?.isRead === true
    const [size, modified] = written.get(path) ?? [stamp.size, stamp.modified]
    const isSure = isRead && timeOf(stamp) < limit && stamp.size === size && stamp.modified === modified
    stamps.set([stamp.size, isSure ? stamp.modified : Number.NaN, stamp.changed], index * columns)
  }
  return {
    ...told,
    base: outDir,
    compiling,
    articles: former?.snapshot.articles ?? articles.length,
    verified: former?.snapshot.verified ?? verified.length,
    paths,
    stamps,
    listings: [...listings.values()],
  }
}

/** A snapshot to be filled in, and which path is to be looked at for which place in it. */
const startFrom = (former: Seen['former'], outDir: string, seen: readonly string[]) => {
  const paths = [...(former?.snapshot.paths ?? [])]
  const looks = seen.map((path): [path: string, index: number] => {
    const name = relativeTo(outDir, path)
    return [path, former?.indexes.get(name) ?? paths.push(name) - 1]
  })
  const stamps = new Float64Array(paths.length * columns)
  if (former !== undefined) stamps.set(former.snapshot.stamps)
  const listings = new Map((former?.snapshot.listings ?? []).map((listing) => [listing[0], listing]))
  return { paths, stamps, listings, looks }
}

/** What a folder lists for the next run, and whether that is what this one saw of it. */
interface Listed {
  readonly listing: readonly [string, ListingKind]
  readonly isRead: boolean
}

/**
 * @param names What it held at first; undefined if nobody listed it then. Such a one counts if it has not changed since, or if nothing
 * of what matters in it is new.
 */
const listedIn = (
  path: string,
  names: readonly string[] | undefined,
  isBefore: boolean,
  isOld: (stamp: Stamp) => boolean,
): Listed | undefined => {
  if (names !== undefined) {
    const listing = listingOf(names, 'searched')
    return { listing: [listing, 'searched'], isRead: listing === listFolder(path, 'searched') }
  }
  const listing = listFolder(path, 'named')
  if (listing === undefined) return undefined
  const isNew = (name: string): boolean => name !== '' && !isOld(stampOf(join(path, name)))
  return isBefore || !listing.split('/').some(isNew)
    ? { listing: [listing, 'named'], isRead: true }
    : undefined
}

/**
 * A moment after all that was written: what is changed from then on has another time. Until the file system's clock makes its next
 * step, two changes can have one time.
 */
const afterStep = (clock: () => number): number => {
  const first = clock()
  for (let waited = 0; waited < step; waited += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    const now = clock()
    if (now > first) return now
  }
  return first
}

const timeOf = ({ modified, changed }: Stamp): number => Math.max(modified, changed)
