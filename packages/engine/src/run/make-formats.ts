import { type Article, createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import { findings } from '../findings.ts'
import { sha256 } from '../fingerprint.ts'
import { byCodeUnit } from '../order.ts'
import type { Claimant } from '../output/claims.ts'
import type { NewFile, WrittenFile } from '../output/output-folder.ts'
import type { Format } from '../plan/formats.ts'
import { formatOfName, isPartName } from '../plan/part-formats.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { Crash } from '../report.ts'
import type { FormatRecord } from '../state/manifest.ts'
import type { CompiledArticle } from './compile-article.ts'
import { createRendering, type RenderedFormat } from './render-article.ts'
import { type FreshFormat, freshFormats } from './stale-formats.ts'
import { editedFinding, storedFindings } from './stored-findings.ts'
import type { Work } from './work.ts'

/** An article that is compiled and has its folder. */
export interface CompiledWork extends Work {
  readonly compiled: Article
  readonly places: CompiledArticle['places']
  readonly claimant: Claimant
  readonly folder: string
}

/** The formats of an article after a run. */
export interface MadeFormats {
  readonly records: FormatRecord[]
  /** Names of the formats that this run was to make. */
  readonly attempted: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
  readonly kept: readonly string[]
  readonly written: readonly WrittenFile[]
  readonly crashes: readonly Crash[]
}

/** A format after rendering, with its files as they will stand in the output folder. */
interface PlacedFormat extends RenderedFormat {
  readonly placed: readonly NewFile[]
}

/**
 * Renders what is stale of an article and writes it. A format with errors keeps its former outputs; an output that
 * somebody edited is kept. `clash` says that a file's place belongs to another article, or may: nothing is written then.
 */
export const makeFormats = async (
  work: CompiledWork,
): Promise<MadeFormats | { clash: Finding | 'later' }> => {
  const { context, previous, article, claimant, compiled, folder } = work
  const fresh = reusable(work)
  const { plan } = context
  const rendering = createRendering(compiled, {
    ...work,
    plan,
    file: article.file,
    neighbours: () => context.neighbourhood.of(article),
  })
  const stale = context.plan.formats.filter(({ name }) => !fresh.has(name))
  const rendered: PlacedFormat[] = []
  for (const format of stale)
    rendered.push(place(await rendering.render(format), folder, rendered, article.file))
  const records = mergeRecords(work, fresh, rendered)
  const clash = context.claim(
    claimant,
    folder,
    records.flatMap(({ outputs }) => outputs.map(({ path }) => path)),
  )
  if (clash !== undefined) return { clash }
  const written = writeFormats(work, rendered)
  const kept = [...[...fresh.values()].flatMap(({ edited }) => edited), ...written.kept]
  return {
    records: records.map((record) => refuse(record, previous?.formats, written.refused)),
    attempted: new Set(context.plan.formats.map(({ name }) => name)),
    kept,
    written: written.written,
    diagnostics: kept.map((path) => editedFinding(article, context, path)),
    crashes: rendered.flatMap(({ crash }) => (crash === undefined ? [] : [crash])),
  }
}

const reusable = (work: CompiledWork): Map<string, FreshFormat> => {
  const { previous, changes, folder } = work
  const holds = changes.length === 0 && previous?.state === 'built' && previous.folder === folder
  return holds ? freshFormats(previous, work) : new Map()
}

/** Puts a format's files below the article's folder. Formats may share a file; then they must agree on it. */
const place = (
  rendered: RenderedFormat,
  folder: string,
  others: readonly PlacedFormat[],
  file: string,
): PlacedFormat => {
  const { part } = rendered.format
  const top = part === undefined ? folder : `${folder}/${part.folder}`
  const placed = rendered.files.map(({ path, content }): NewFile => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { path: `${top}/${path}`, content: bytes, hash: sha256(bytes) }
  })
  const taken = new Map(
    others.flatMap((other) => other.placed.map(({ path, hash }) => [path, hash] as const)),
  )
  const torn = placed.find(({ path, hash }) => (taken.get(path) ?? hash) !== hash)
  if (torn === undefined) return { ...rendered, placed: rendered.usable ? placed : [] }
  const reason = `another format writes something else to ${torn.path}`
  const finding = createDiagnostic(file, undefined, findings.internal(rendered.format.renderer.name, reason))
  return { ...rendered, usable: false, placed: [], diagnostics: [...rendered.diagnostics, finding] }
}

/**
 * What is known of each format now: fresh ones as they were, made ones anew, others only while formats are a subset. Parts
 * stay until the article changes.
 */
const mergeRecords = (
  work: CompiledWork,
  fresh: ReadonlyMap<string, FreshFormat>,
  rendered: readonly PlacedFormat[],
): FormatRecord[] => {
  const { context, previous, changes, folder } = work
  const holds = changes.length === 0 && previous?.folder === folder
  const made = context.plan.formats.flatMap(({ name }): FormatRecord[] => {
    const reused = fresh.get(name)?.record
    if (reused !== undefined) return [reused]
    const former = previous?.formats.find((record) => record.name === name)
    return rendered
      .filter(({ format }) => format.name === name)
      .map((result) => recordOf(work, result, former))
  })
  const names = new Set(made.map(({ name }) => name))
  const former = (previous?.formats ?? []).filter(({ name }) => !names.has(name))
  const others = context.subset ? former : holds ? former.filter(({ name }) => isPartName(name)) : []
  const records = [...made, ...others.map((other) => (holds ? other : { ...other, key: '' }))]
  return inOrder(records, context.plan.audiences)
}

/** Wholes in the order of the formats, whichever of them a run makes; then parts. */
const inOrder = (records: readonly FormatRecord[], all: Plan['audiences']): FormatRecord[] => {
  const order = new Map(all.map(({ name }, index) => [name, index]))
  const rank = ({ name }: FormatRecord): number =>
    (isPartName(name) ? all.length + 1 : 0) + (order.get(formatOfName(name)) ?? all.length)
  return records.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a.name, b.name))
}

const recordOf = (
  { context, article }: CompiledWork,
  { format, usable, files, placed, diagnostics, omitted, asksNeighbours }: PlacedFormat,
  former: FormatRecord | undefined,
): FormatRecord => ({
  name: format.name,
  key: usable ? context.keys.format(format) : '',
  failed: !usable,
  ...(asksNeighbours ? { neighbours: context.neighbourhood.key(article) } : {}),
  outputs: usable
    ? files.map(({ role, label }, index) => {
        const { path = '', hash = '' } = placed[index] ?? {}
        return { path, hash, role, ...(label === undefined ? {} : { label: labelOf(label, format) }) }
      })
    : (former?.outputs ?? []),
  omitted: omitted.map(({ id, type, line, reason }) => ({
    id,
    type,
    ...(line === undefined ? {} : { line }),
    reason,
  })),
  diagnostics: storedFindings(article.file, diagnostics, context.plan),
})

/** What an output is called among those of its article: parts by their sections. */
const labelOf = (label: string, { part }: Format): string =>
  part === undefined ? label : `${label}: ${part.sections.join(', ')}`

/** Writes what is not there yet. `refused` are the places that a link leads out of the output folder. */
const writeFormats = (
  { context: { output } }: CompiledWork,
  rendered: readonly PlacedFormat[],
): { kept: string[]; refused: ReadonlySet<string>; written: WrittenFile[] } => {
  const files = new Map(rendered.flatMap(({ placed }) => placed.map((file) => [file.path, file] as const)))
  const kept: string[] = []
  const refused = new Set<string>()
  const due: NewFile[] = []
  for (const file of files.values()) {
    const state = output.state(file.path, file.hash)
    if (state === 'edited') kept.push(file.path)
    else if (state === 'outside') refused.add(file.path)
    else if (state !== 'same') due.push(file)
  }
  return { kept, refused, written: output.write(due) }
}

/** A format of which an output could not be placed has failed. */
const refuse = (
  record: FormatRecord,
  former: readonly FormatRecord[] | undefined,
  refused: ReadonlySet<string>,
): FormatRecord => {
  const path = record.outputs.map((output) => output.path).find((path) => refused.has(path))
  if (path === undefined) return record
  const finding = createDiagnostic('', undefined, findings['output-inside'](path))
  return {
    ...record,
    key: '',
    failed: true,
    outputs: former?.find(({ name }) => name === record.name)?.outputs ?? [],
    diagnostics: [...record.diagnostics, finding],
  }
}
