import { createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import type { TrackedAssets } from '../assets/asset-source.ts'
import { findings } from '../findings.ts'
import { createLinks, type TrackedLinks } from '../links/article-links.ts'
import { type TrackedFiles, trackFiles } from '../local-files/track-files.ts'
import { byCodeUnit } from '../order.ts'
import { relativeTo } from '../paths.ts'
import { isPartName } from '../plan/part-formats.ts'
import type { Crash } from '../report.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { BuildContext } from './build-context.ts'
import { assetsOf, type CompiledArticle, compileArticle } from './compile-article.ts'
import { claimantOf, identity } from './identity.ts'
import { makeFormats } from './make-formats.ts'
import type { PlacedArticle } from './place-articles.ts'
import { areFresh, type FreshFormat, freshFormats } from './stale-formats.ts'
import { editedFinding, storedFindings } from './stored-findings.ts'
import type { Work } from './work.ts'

/** What building an article came to. */
export interface BuiltArticle {
  readonly record: ArticleRecord
  readonly status: 'built' | 'fresh' | 'failed' | 'draft'
  /** Findings of this run about the state of the outputs; those about the content are in the record. */
  readonly diagnostics: readonly Diagnostic[]
  /** Outputs left as they are, relative to the output folder. */
  readonly kept: readonly string[]
  readonly crashes: readonly Crash[]
  /** The article's source, as far as it could be read, and the files that its settings name; by shown path. */
  texts(): ReadonlyMap<string, string>
}

/** A result, before its texts are at hand. */
type Result = Omit<BuiltArticle, 'texts'>

/** Builds one article: nothing if it is fresh, else compiles it, renders the formats that are stale, and writes them. */
export const buildArticle = async (placed: PlacedArticle, context: BuildContext): Promise<BuiltArticle> => {
  const { article, source: read } = placed
  const source = relativeTo(context.output.path, article.path)
  const previous = context.previous(source)
  const assets = assetsOf(article, context.plan)
  const files = trackFiles(context.plan.localFiles, article)
  const links = createLinks(article, context.plan.collection.root, context.directory)
  const bytes = 'bytes' in read ? read.bytes : new Uint8Array()
  const key = context.keys.article(article, bytes)
  const unchanged =
    context.cache &&
    previous?.key === key &&
    sameAssets(previous, assets) &&
    sameFiles(previous, files) &&
    sameLinks(previous, links)
  const work: Work = { article, placed, context, bytes, key, previous, unchanged, assets, files, links }
  const result =
    'reason' in read
      ? fail(work, findings['file-readable'](read.reason))
      : ((await reuse(work)) ?? (await compileAndMake(work)))
  return {
    ...result,
    texts: () =>
      new Map([context.plan.source, ...files.texts(), [article.file, new TextDecoder().decode(bytes)]]),
  }
}

const sameAssets = (record: ArticleRecord, assets: TrackedAssets): boolean => {
  for (const [url] of record.assets) assets.read(url)
  const used = assets.used()
  return record.assets.every(([url, hash]) => used.get(url) === hash)
}

const sameFiles = (record: ArticleRecord, files: TrackedFiles): boolean => {
  for (const [path] of record.files) files.read(path)
  const used = files.used()
  return record.files.every(([path, answer]) => used.get(path) === answer)
}

const sameLinks = (record: ArticleRecord, links: TrackedLinks): boolean => {
  for (const [url] of record.links) links.find(url)
  const used = links.used()
  return record.links.every(([url, answer]) => used.get(url) === answer)
}

/** The previous result, if it still holds as a whole. */
const reuse = async (work: Work): Promise<Result | undefined> => {
  const { article, placed, context, previous, unchanged } = work
  const { place } = placed
  if (previous === undefined || !unchanged || previous.state === 'failed') return undefined
  const still = { record: previous, diagnostics: [], kept: [], crashes: [] }
  if (place === 'draft') return previous.state === 'draft' ? { ...still, status: 'draft' } : undefined
  if (previous.state === 'draft' || !('folder' in place) || place.folder !== previous.folder) return undefined
  const fresh = await freshFormats(previous, { article, key: previous.key, context })
  if (!areFresh(context.plan.formats, fresh)) return undefined
  const clash = context.claims.files(claimantOf(article, previous), pathsOf(previous))
  if (clash !== undefined) return fail(work, clash)
  const { kept, diagnostics } = keptOutputs(work, fresh)
  const formats = context.subset
    ? previous.formats
    : previous.formats.filter(({ name }) => fresh.has(name) || isPartName(name))
  return { ...still, record: { ...previous, formats }, kept, diagnostics, status: 'fresh' }
}

const keptOutputs = ({ article, context }: Work, fresh: ReadonlyMap<string, FreshFormat>) => {
  const kept = [...fresh.values()].flatMap(({ edited }) => edited)
  return { kept, diagnostics: kept.map((path) => editedFinding(article, context, path)) }
}

const compileAndMake = async (work: Work): Promise<Result> => {
  const { article, placed, context, bytes, assets, links } = work
  const { plan, directory } = context
  const { place, identity: known } = placed
  const compiled = compileArticle(placed, bytes, { plan, assets, links, directory })
  if (place === 'draft') return asDraft(work, compiled)
  if (!('folder' in place)) return fail(work, place, compiled)
  if (!compiled.usable || compiled.article === undefined) return fail(work, undefined, compiled)
  const claimant = claimantOf(article, known)
  const made = await makeFormats({
    ...work,
    compiled: compiled.article,
    places: compiled.places,
    claimant,
    folder: place.folder,
  })
  if ('clash' in made) return fail(work, made.clash, compiled)
  const record: ArticleRecord = {
    ...identity(work, compiled),
    state: 'built',
    folder: place.folder,
    assets: sorted(work.assets.used()),
    files: sorted(work.files.used()),
    links: sorted(work.links.used()),
    diagnostics: storedFindings(article.file, compiled.diagnostics, context.plan),
    formats: made.records,
  }
  const errors = made.records.some(({ name, failed }) => failed && made.attempted.has(name))
  return { ...made, record, status: errors ? 'failed' : 'built' }
}

/** A draft that is not wanted has no outputs: those it had are those of an article that is gone. */
const asDraft = (work: Work, compiled: CompiledArticle): Result => ({
  record: {
    ...identity(work, compiled),
    state: 'draft',
    folder: '',
    assets: sorted(work.assets.used()),
    files: sorted(work.files.used()),
    links: sorted(work.links.used()),
    diagnostics: [],
    formats: [],
  },
  status: 'draft',
  diagnostics: [],
  kept: [],
  crashes: [],
})

/** An article with an error: nothing of it is written, what it had stays and is stale. */
const fail = (work: Work, finding: Finding | undefined, compiled?: CompiledArticle): Result => {
  const { article, context, previous } = work
  const own = finding === undefined ? [] : [createDiagnostic(article.file, undefined, finding)]
  const diagnostics = [...(compiled?.diagnostics ?? []), ...own]
  const record: ArticleRecord = {
    ...identity(work, compiled),
    state: 'failed',
    folder: previous?.folder ?? '',
    assets: sorted(work.assets.used()),
    files: sorted(work.files.used()),
    links: sorted(work.links.used()),
    diagnostics: storedFindings(article.file, diagnostics, context.plan),
    formats: previous?.formats ?? [],
  }
  context.claims.keep(claimantOf(article, record), record.folder, pathsOf(record))
  const crashes = compiled?.crash === undefined ? [] : [compiled.crash]
  return { record, status: 'failed', diagnostics: [], kept: [], crashes }
}

const sorted = (answers: ReadonlyMap<string, string>): [string, string][] =>
  [...answers].sort(([a], [b]) => byCodeUnit(a, b))

const pathsOf = ({ formats }: ArticleRecord): string[] =>
  formats.flatMap(({ outputs }) => outputs.map(({ path }) => path))
