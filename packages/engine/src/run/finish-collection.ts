import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { findings } from '../findings.ts'
import { sha256 } from '../fingerprint.ts'
import { layOutPages, pagesThatStay } from '../index-page/lay-out-pages.ts'
import { type PageSettings, renderIndexPages } from '../index-page/render-index-pages.ts'
import { foldName } from '../order.ts'
import type { NewFile } from '../output/output-folder.ts'
import { temporaryBeside } from '../output/temporaries.ts'
import { writeWhole } from '../output/write-whole.ts'
import { relativeTo } from '../paths.ts'
import type { CollectionReport } from '../report.ts'
import { type Ledger, ledgerPath, printLedger } from '../state/ledger.ts'
import { type ArticleRecord, filesOf, type Manifest, manifestPath } from '../state/manifest.ts'
import { printManifest } from '../state/manifest-text.ts'
import type { Ways } from '../state/ways.ts'
import type { OpenCollection } from './open-collection.ts'

export interface FinishSettings {
  readonly cwd: string
  readonly page: PageSettings
  /** Whether a page whose articles stay is as the last run left it. */
  readonly isSettled?: boolean | undefined
  /** What the keys of results that are made in this run stand for. */
  readonly ways?: Ways | undefined
  /** Whether files that only the ledger knows are deleted too. */
  readonly sweepLedger: boolean
}

/** What finishing did; paths are relative to the working folder. */
export interface Finished {
  readonly report: CollectionReport
  /** What is now known of the folder. */
  readonly manifest: Manifest
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
  const pages = await writePages(open, articles, settings)
  const { lines, ways } = open.manifest
  const manifest: Manifest = {
    articles,
    pages: pages.records,
    lines,
    ways: new Map([...ways, ...(settings.ways ?? [])]),
  }
  const gone = await removeGone(open, manifest, settings.sweepLedger)
  await writeState(open, manifest, gone.deleted, settings.isSettled)
  await output.close()
  const kept = [...pages.kept, ...gone.kept]
  return {
    manifest,
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
  { output, manifest, unchanged }: OpenCollection,
  articles: readonly ArticleRecord[],
  { page: settings, isSettled = false }: FinishSettings,
): Promise<{ records: Manifest['pages']; kept: string[] }> => {
  const laidOut = layOutPages(articles)
  const staying = isSettled ? pagesThatStay(laidOut, manifest.articles) : new Set<string>()
  const former = new Map(
    manifest.pages.flatMap(({ path, hash }) =>
      staying.has(path) && unchanged.isOutput(path) ? [[path, hash] as const] : [],
    ),
  )
  const pages = renderIndexPages(laidOut, settings, (path) => !former.has(path)).map(
    (page): NewFile => ({ ...page, hash: sha256(page.content) }),
  )
  const kept: string[] = []
  const due: NewFile[] = []
  for (const page of pages) {
    const state = output.state(page.path, page.hash)
    if (state === 'edited' || state === 'outside') kept.push(page.path)
    else if (state !== 'same') due.push(page)
  }
  output.write(due)
  return {
    records: [...former, ...pages.map(({ path, hash }) => [path, hash] as const)].map(([path, hash]) => ({
      path,
      hash,
    })),
    kept,
  }
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
  const former = new Map([...(sweepLedger ? open.ledger : []), ...filesOf(without(open.manifest, manifest))])
  const kept = filesOf(without(manifest, open.manifest))
  // Those of articles that stay matter only where something is gone.
  const held = [...former.keys()].every((path) => kept.has(path)) ? kept : filesOf(manifest)
  const gone: Gone = { removed: [], deleted: new Set(), kept: [] }
  let folded: ReadonlyMap<string, string> | undefined
  for (const [path, hash] of former) {
    if (held.has(path)) continue
    // Where cases are not told apart, a file renamed from `A` to `a` is one file, and still needed.
    folded ??= new Map([...held.keys()].map((name) => [foldName(name), name]))
    const twin = folded.get(foldName(path))
    const isNeeded = twin !== undefined && (await open.output.isSame(path, twin))
    const result = isNeeded ? 'missing' : await open.output.remove(path, hash)
    if (result === 'removed') gone.removed.push(path)
    if (result === 'edited') gone.kept.push(path)
    gone.deleted.add(path)
  }
  return gone
}

/** A manifest without the articles of another. */
const without = ({ articles, pages }: Manifest, other: Manifest): Pick<Manifest, 'articles' | 'pages'> => {
  const known = new Set(other.articles)
  return { articles: articles.filter((record) => !known.has(record)), pages }
}

/** Writes manifest and ledger, unless they are so already; those with nothing to tell are removed. */
const writeState = async (
  open: OpenCollection,
  manifest: Manifest,
  deleted: ReadonlySet<string>,
  isSettled = false,
): Promise<void> => {
  const { collection, output } = open
  const temporary = (name: string): string => join(output.path, '.trifold', 'tmp', `${process.pid}-${name}`)
  const isEmpty = manifest.articles.length === 0 && manifest.pages.length === 0
  const place = join(output.path, manifestPath)
  const bytes = isEmpty ? Buffer.alloc(0) : printManifest(manifest, open.manifest.lines)
  if (!bytes.equals(open.manifestBytes)) {
    if (isEmpty) await rm(place, { force: true })
    else writeWhole({ path: place, content: bytes }, temporary('manifest'))
  }
  const path = ledgerPath(collection)
  if (path === undefined) return
  const ledger: Ledger = new Map(open.ledger)
  // What the last run left is in it; it may be another's where outputs came from a cache.
  const added = isSettled ? without(manifest, open.manifest) : manifest
  for (const [file, hash] of filesOf(added)) ledger.set(file, hash)
  for (const gone of deleted) ledger.delete(gone)
  const written = ledger.size === 0 ? '' : printLedger(ledger)
  if (written === open.ledgerText) return
  if (ledger.size === 0) await rm(path, { force: true })
  else writeWhole({ path, content: written }, temporaryBeside(path))
}
