import { endianness } from 'node:os'
import { readPlainFile } from '../read-file/read-plain-file.ts'
import type { ListingKind } from './listing.ts'

/** What a run saw of the file system when it ended, and what it would have to tell of articles that have not changed since. */
export interface Snapshot {
  /** Who asked for what, where: another run knows nothing of these results. */
  readonly key: string
  readonly status: number
  /** The report that says that nothing has changed; how long the run took stands between the two, if there are two. */
  readonly report: readonly (string | Uint8Array)[]
  /** The folder that paths are relative to; absolute. */
  readonly base: string
  /** Stands for all that the keys of articles have in common. */
  readonly compiling: string
  /** How many of the paths, from the first, are articles whose records have their keys by that. */
  readonly articles: number
  /** How many after them are outputs that hold what the manifest says. */
  readonly verified: number
  /** Everything that the result depends on, and all outputs. */
  readonly paths: readonly string[]
  /** Of each path its size and its two times; no time equals one that is not a number. */
  readonly stamps: Float64Array
  /** What folders list, by the index of their paths: who adds a file that is no article changes a folder, too. */
  readonly listings: readonly (readonly [index: number, listing: string, kind: ListingKind])[]
}

/** Numbers of a path. */
export const columns = 3

interface Header
  extends Pick<Snapshot, 'key' | 'status' | 'base' | 'compiling' | 'articles' | 'verified' | 'listings'> {
  readonly snapshot: string
  /** Bytes of each part of the report, then of the paths. */
  readonly lengths: readonly number[]
}

/** The shape of the file, and of numbers on this machine. */
const kind = `1 ${endianness()}`

/** The bytes of a snapshot: a line of JSON, then the report, the paths and the numbers, which are read as they are. */
export const printSnapshot = ({ report, paths, stamps, ...rest }: Snapshot): Uint8Array => {
  const texts = [...report, paths.join('\n')].map((text) => Buffer.from(text))
  const header: Header = { snapshot: kind, ...rest, lengths: texts.map(({ length }) => length) }
  const numbers = Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength)
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...texts, numbers])
}

/** Of ten thousand articles it has some 10 MB. */
const largest = 512 * 2 ** 20

/** Reads a snapshot; none if there is none, if it is damaged, or of another kind. */
export const readSnapshot = (place: string): Snapshot | undefined => {
  try {
    const found = readPlainFile(place, { most: largest })
    return 'problem' in found
      ? undefined
      : parse(Buffer.from(found.bytes.buffer, found.bytes.byteOffset, found.bytes.length))
  } catch {
    return undefined
  }
}

const parse = (file: Buffer): Snapshot | undefined => {
  const end = file.indexOf('\n')
  const header: Header = JSON.parse(file.toString('utf8', 0, end))
  if (header.snapshot !== kind) return undefined
  const { key, status, base, compiling, articles, verified, listings, lengths } = header
  let at = end + 1
  const parts: Buffer[] = []
  for (const length of lengths) {
    parts.push(file.subarray(at, at + length))
    at += length
  }
  const paths = parts.pop()?.toString().split('\n') ?? []
  // Copied, since numbers have to begin at a multiple of their size.
  const stamps = new Float64Array(new Uint8Array(file.subarray(at)).buffer)
  if (stamps.length !== paths.length * columns) return undefined
  return { key, status, base, compiling, articles, verified, listings, report: parts, paths, stamps }
}
