import { createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import { findings } from '../findings.ts'
import { createLinks } from '../links/article-links.ts'
import { trackFiles } from '../local-files/track-files.ts'
import { byCodeUnit } from '../order.ts'
import type { WrittenFile } from '../output/output-folder.ts'
import { isPartName } from '../plan/part-formats.ts'
import { templateTexts } from '../plan/template-files.ts'
import type { Crash } from '../report.ts'
import { type ArticleRecord, pathsOf } from '../state/manifest.ts'
import { articleReasons } from '../why/article-reasons.ts'
import type { Reason } from '../why/reason.ts'
import { reasonsToMake, stateReasons } from '../why/record-reasons.ts'
import type { BuildContext } from './build-context.ts'
import { assetsOf, type CompiledArticle, compileArticle, lostProcess } from './compile-article.ts'
import { claimantOf, identity } from './identity.ts'
import type { LateText } from './late-texts.ts'
import { makeFormats } from './make-formats.ts'
import type { PlacedArticle } from './place-articles.ts'
import { skippedFindings } from './skipped.ts'
import { areFresh, type FreshFormat, freshFormats } from './stale-formats.ts'
import { editedFinding, storedFindings } from './stored-findings.ts'
import type { Work } from './work.ts'

/** What building an article came to. */
export interface BuiltArticle {
  readonly record: ArticleRecord
  readonly status: 'built' | 'fresh' | 'failed' | 'draft' | 'skipped'
  /** Findings of this run about the state of the outputs; those about the content are in the record. */
  readonly diagnostics: readonly Diagnostic[]
  /** Outputs left as they are, relative to the output folder. */
  readonly kept: readonly string[]
  readonly written: readonly WrittenFile[]
  readonly crashes: readonly Crash[]
  /** The article's source, as far as it could be read, and the files that its settings name; by shown path. */
  texts(): ReadonlyMap<string, LateText>
}

/** What an article came to; `later` if its outputs may reach where others are, which have their places first. */
export type Outcome = BuiltArticle | 'later'

/** A result, before its texts are at hand. */
type Result = Omit<BuiltArticle, 'texts'>

/** What an earlier run made of an article, if it still holds as a whole. */
export const reuseArticle = (placed: PlacedArticle, context: BuildContext): Outcome | undefined => {
  const work = openWork(placed, context)
  const result = reuse(work)
  return result === undefined || result === 'later' ? result : withTexts(result, work)
}

/** Compiles an article, renders the formats that are stale, and writes them. */
export const makeArticle = async (placed: PlacedArticle, context: BuildContext): Promise<Outcome> => {
  const { source, key, ...known } = placed
  // By now it may hold another text than when it was placed: the key is that of the one which is compiled.
  const work = openWork({ ...known, source }, context)
  const result =
    'reason' in source ? fail(work, findings['file-readable'](source.reason)) : await compileAndMake(work)
  return result === 'later' ? result : withTexts(result, work)
}

/** An article at which the process ended that was to make it. */
export const lostArticle = (placed: PlacedArticle, context: BuildContext, how: string): BuiltArticle => {
  const work = openWork(placed, context)
  const { diagnostics, crash } = lostProcess(placed.article.file, how)
  return withTexts(fail(work, undefined, { usable: false, draft: false, diagnostics, crash }), work)
}

/** Builds one article: nothing if it is fresh, else anew. */
export const buildArticle = async (placed: PlacedArticle, context: BuildContext): Promise<Outcome> =>
  reuseArticle(placed, context) ?? (await makeArticle(placed, context))

const openWork = (placed: PlacedArticle, context: BuildContext): Work => {
  const { article } = placed
  const previous = context.previous(article.path)
  const assets = assetsOf(article, context.plan)
  const files = trackFiles(context.plan.localFiles, article)
  const links = createLinks(article, context.plan.collection, context.directory)
  const bytesNow = (): Uint8Array => ('bytes' in placed.source ? placed.source.bytes : new Uint8Array())
  const key = placed.key ?? context.keys.article(bytesNow())
  const opened = { article, placed, context, bytes: bytesNow, key, previous, assets, files, links }
  return { ...opened, changes: articleReasons(opened) }
}

/** Why an article cannot be reused; asked before it is made. */
export const whyMade = (placed: PlacedArticle, context: BuildContext): readonly Reason[] =>
  reasonsToMake(openWork(placed, context))

const withTexts = (result: Result, { article, bytes, files, context }: Work): BuiltArticle => ({
  ...result,
  texts: () =>
    new Map<string, LateText>([
      context.plan.source,
      ...templateTexts(context.plan),
      ...files.texts(),
      [article.file, () => new TextDecoder().decode(bytes())],
    ]),
})

/** The previous result, if it still holds as a whole. */
const reuse = (work: Work): Result | 'later' | undefined => {
  const { article, placed, context, previous, changes } = work
  if (previous === undefined || changes.length > 0) return undefined
  if (stateReasons(previous, placed.place).length > 0) return undefined
  const still = { record: previous, diagnostics: [], kept: [], written: [], crashes: [] }
  if (previous.state === 'draft') return { ...still, status: 'draft' }
  const isLeft = isAsLeft(previous, work)
  const fresh = isLeft ? new Map<string, FreshFormat>() : freshFormats(previous, work)
  if (!isLeft && !areFresh(context.plan.formats, fresh)) return undefined
  const clash = context.claim(claimantOf(article, previous), previous.folder, pathsOf(previous))
  if (clash !== undefined) return clash === 'later' ? clash : fail(work, clash)
  const { kept, diagnostics } = keptOutputs(work, fresh)
  const formats =
    isLeft || context.subset
      ? previous.formats
      : previous.formats.filter(({ name }) => fresh.has(name) || isPartName(name))
  const record = formats.length === previous.formats.length ? previous : { ...previous, formats }
  return { ...still, record, kept, diagnostics, status: 'fresh' }
}

/**
 * Whether an article and all that is made of it are as the last run left them, which was asked for the same: each of its formats need
 * not be looked at then.
 */
const isAsLeft = ({ formats }: ArticleRecord, { article, placed, context }: Work): boolean =>
  context.settled !== undefined &&
  placed.key !== undefined &&
  formats.every(({ failed, key }) => !failed && key !== '') &&
  !context.besideRead(article)

const keptOutputs = ({ article, context }: Work, fresh: ReadonlyMap<string, FreshFormat>) => {
  const kept = [...fresh.values()].flatMap(({ edited }) => edited)
  return { kept, diagnostics: kept.map((path) => editedFinding(article, context, path)) }
}

const compileAndMake = async (work: Work): Promise<Result | 'later'> => {
  const { article, placed, context, bytes, assets, links } = work
  const { plan, directory } = context
  const { place, identity: known } = placed
  if (place === 'skipped') return asSkipped(work)
  const compiled = compileArticle(placed, bytes(), { plan, assets, links, directory })
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
  if ('clash' in made) return made.clash === 'later' ? made.clash : fail(work, made.clash, compiled)
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
const asDraft = (work: Work, compiled?: CompiledArticle): Result => ({
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
  written: [],
  crashes: [],
})

/** What is no article has no outputs either; that it is passed over is told in every run. */
const asSkipped = (work: Work): Result => ({
  ...asDraft(work),
  status: 'skipped',
  diagnostics: skippedFindings(work.article, work.context.plan.config.rules),
})

/** An article with an error: nothing of it is written, what it had stays and is stale. */
const fail = (work: Work, finding: Finding | undefined, compiled?: CompiledArticle): Result => {
  const { article, context, previous } = work
  // What names the folder of outputs is all that there is to find beside what compiling finds.
  const place = compiled?.places?.get('slug')?.position
  const own = finding === undefined ? [] : [createDiagnostic(article.file, place, finding)]
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
  const crashes = compiled?.crash === undefined ? [] : [compiled.crash]
  return { record, status: 'failed', diagnostics: [], kept: [], written: [], crashes }
}

const sorted = (answers: ReadonlyMap<string, string>): [string, string][] =>
  [...answers].sort(([a], [b]) => byCodeUnit(a, b))
