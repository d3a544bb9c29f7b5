import { join } from 'node:path'
import type { Collection } from '../collections/collection.ts'
import { lockFolder } from '../output/lock-folder.ts'
import { type OutputFolder, openOutputFolder } from '../output/output-folder.ts'
import { readBytesAt, readTextAt } from '../read-file/read-text-at.ts'
import type { BuildRequest, LockRequest } from '../request.ts'
import { type Ledger, ledgerPath, parseLedger } from '../state/ledger.ts'
import { filesOf, type Manifest, manifestPath, outputsOf } from '../state/manifest.ts'
import { parseManifest } from '../state/manifest-text.ts'
import { type Unchanged, unchangedSince } from '../unchanged/unchanged-since.ts'

/** A collection's outputs and what is known of them, while a command works on them. */
export interface OpenCollection {
  readonly collection: Collection
  readonly output: OutputFolder
  /** As the last run left it. */
  readonly manifest: Manifest
  readonly manifestBytes: Buffer
  readonly ledger: Ledger
  readonly ledgerText: string
  readonly unchanged: Unchanged
  /** Lets others work on them. */
  close(): Promise<void>
}

/**
 * Waits until nobody else works on a collection's outputs, then reads what earlier runs left.
 *
 * @param force Whether edited outputs are replaced.
 * @param request With where the last run left what it saw.
 */
export const openCollection = async (
  collection: Collection,
  force: boolean,
  request: LockRequest & Pick<BuildRequest, 'snapshot' | 'snapshotKey'>,
): Promise<OpenCollection> => {
  const lock = await lockFolder(collection.outDir, request)
  try {
    return { ...(await readCollection(collection, force, request)), close: lock.release }
  } catch (error) {
    await lock.release()
    throw error
  }
}

const readCollection = async (
  collection: Collection,
  force: boolean,
  last: Pick<BuildRequest, 'snapshot' | 'snapshotKey'>,
): Promise<Omit<OpenCollection, 'close'>> => {
  const manifestBytes = readBytesAt(join(collection.outDir, manifestPath))
  const path = ledgerPath(collection)
  const ledgerText = path === undefined ? '' : readTextAt(path)
  const manifest = parseManifest(manifestBytes)
  const ledger = parseLedger(ledgerText)
  const known = lookUpHashes(manifest, ledger)
  const unchanged = unchangedSince(last.snapshot, collection.outDir, last.snapshotKey)
  const output = await openOutputFolder(collection.outDir, known, force, unchanged.isOutput)
  return { collection, output, manifest, manifestBytes, ledger, ledgerText, unchanged }
}

/** The hash that Trifold wrote to a path. A run over few articles asks for few: most are found by their folder. */
const lookUpHashes = (manifest: Manifest, ledger: Ledger): ((path: string) => string | undefined) => {
  const byFolder = new Map(manifest.articles.map((record) => [record.folder, record]))
  const pages = new Map(manifest.pages.map(({ path, hash }) => [path, hash]))
  let all: ReadonlyMap<string, string> | undefined
  return (path) => {
    const record = byFolder.get(path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
    const hash = (record && outputsOf(record).get(path)) ?? pages.get(path)
    if (hash !== undefined) return hash
    all ??= new Map([...ledger, ...filesOf(manifest)])
    return all.get(path)
  }
}

/** The hash that Trifold wrote to a path of a collection's outputs, looked up in what earlier runs left when it is first asked for. */
export const knownFiles = (collection: Collection): ((path: string) => string | undefined) => {
  let known: ReadonlyMap<string, string> | undefined
  const read = (): ReadonlyMap<string, string> => {
    const ledger = ledgerPath(collection)
    return new Map([
      ...parseLedger(ledger === undefined ? '' : readTextAt(ledger)),
      ...filesOf(parseManifest(readBytesAt(join(collection.outDir, manifestPath)))),
    ])
  }
  return (path) => {
    known ??= read()
    return known.get(path)
  }
}
