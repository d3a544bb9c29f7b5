import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { findings } from '../findings.ts'
import { sha256 } from '../fingerprint.ts'
import { type PageSettings, renderIndexPages } from '../index-page/render-index-pages.ts'
import { foldName } from '../order.ts'
import type { NewFile } from '../output/output-folder.ts'
import { writeWhole } from '../output/write-whole.ts'
import { relativeTo } from '../paths.ts'
import type { CollectionReport } from '../report.ts'
import { type Ledger, ledgerPath, printLedger } from '../state/ledger.ts'
import { type ArticleRecord, filesOf, type Manifest, manifestPath, printManifest } from '../state/manifest.ts'
import type { OpenCollection } from './open-collection.ts'

export interface FinishSettings {
  readonly cwd: string
  readonly page: PageSettings
  /** Whether files that only the ledger knows are deleted too. */
  readonly sweepLedger: boolean
}

/** What finishing did; paths are relative to the working folder. */
export interface Finished {
  readonly report: CollectionReport
  readonly removed: readonly string[]
  readonly kept: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Brings an output folder into line with what is now known of its articles: writes the index pages, deletes what nothing
 * needs any more, then writes down what is there. Writes nothing that is there already.
 */
export const finishCollection = async (
  open: OpenCollection,
  articles: readonly ArticleRecord[],
  settings: FinishSettings,
): Promise<Finished> => {
  const { output, collection } = open
  const shown = (path: string): string => relativeTo(settings.cwd, join(output.path, path))
  await output.flush()
  const pages = await writePages(open, articles, settings.page)
  const manifest: Manifest = { manifest: 1, articles: [...articles], pages: pages.records }
  const gone = await removeGone(open, manifest, settings.sweepLedger)
  await writeState(open, manifest, gone.deleted)
  await output.close()
  const kept = [...pages.kept, ...gone.kept]
  return {
    report: {
      root: relativeTo(settings.cwd, collection.root),
      outDir: relativeTo(settings.cwd, output.path),
      ...(pages.records.length === 0 ? {} : { indexPage: shown('index.html') }),
    },
    removed: gone.removed.map(shown),
    kept: kept.map(shown),
    diagnostics: kept.map((path) =>
      createDiagnostic(shown(path), undefined, findings['output-unedited'](shown(path))),
    ),
  }
}

const writePages = async (
  { output }: OpenCollection,
  articles: readonly ArticleRecord[],
  page: PageSettings,
): Promise<{ records: Manifest['pages']; kept: string[] }> => {
  const pages = renderIndexPages(articles, page).map(
    (page): NewFile => ({ ...page, hash: sha256(page.content) }),
  )
  const kept: string[] = []
  const due: NewFile[] = []
  for (const page of pages) {
    const state = await output.state(page.path, page.hash)
    if (state === 'edited' || state === 'outside') kept.push(page.path)
    else if (state !== 'same') due.push(page)
  }
  await output.write(due)
  await output.flush()
  return { records: pages.map(({ path, hash }) => ({ path, hash })), kept }
}

interface Gone {
  /** Files deleted now. */
  readonly removed: string[]
  /** Files that are no longer ours to remember: deleted, now or by someone else, or edited. */
  readonly deleted: Set<string>
  readonly kept: string[]
}

/** Deletes the files that were written once and that the new manifest does not hold. */
const removeGone = async (open: OpenCollection, manifest: Manifest, sweepLedger: boolean): Promise<Gone> => {
  const held = filesOf(manifest)
  const former = new Map([...(sweepLedger ? open.ledger : []), ...filesOf(open.manifest)])
  const gone: Gone = { removed: [], deleted: new Set(), kept: [] }
  const folded = new Set([...held.keys()].map(foldName))
  for (const [path, hash] of former) {
    if (held.has(path)) continue
    // Where cases are not told apart, a file renamed from `A` to `a` is one file, and still needed.
    const isNeeded = folded.has(foldName(path)) && (await isSameFile(open, path, held))
    const result = isNeeded ? 'missing' : await open.output.remove(path, hash)
    if (result === 'removed') gone.removed.push(path)
    if (result === 'edited') gone.kept.push(path)
    gone.deleted.add(path)
  }
  return gone
}

const isSameFile = async (
  { output }: OpenCollection,
  path: string,
  held: ReadonlyMap<string, string>,
): Promise<boolean> => {
  const twin = [...held.keys()].find((other) => foldName(other) === foldName(path))
  return twin !== undefined && (await output.isSame(path, twin))
}

/** Writes manifest and ledger, unless they are so already; those with nothing to tell are removed. */
const writeState = async (
  open: OpenCollection,
  manifest: Manifest,
  deleted: ReadonlySet<string>,
): Promise<void> => {
  const { collection, output } = open
  const temporary = (name: string): string => join(output.path, '.trifold', 'tmp', `${process.pid}-${name}`)
  const isEmpty = manifest.articles.length === 0 && manifest.pages.length === 0
  const place = join(output.path, manifestPath)
  const text = isEmpty ? '' : printManifest(manifest)
  if (text !== open.manifestText) {
    await (isEmpty
      ? rm(place, { force: true })
      : writeWhole({ path: place, content: text }, temporary('manifest')))
  }
  const path = ledgerPath(collection)
  if (path === undefined) return
  const ledger: Ledger = new Map([...open.ledger, ...filesOf(manifest)])
  for (const gone of deleted) ledger.delete(gone)
  const written = ledger.size === 0 ? '' : printLedger(ledger)
  if (written === open.ledgerText) return
  await (ledger.size === 0
    ? rm(path, { force: true })
    : writeWhole({ path, content: written }, `${path}.${process.pid}.tmp`))
}
