import { resolve } from 'node:path'
import { createDiagnostic, type Diagnostic, type Neighbours } from '@trifold/core'
import { findings } from '../findings.ts'
import { createLinks, type LinkTo } from '../links/article-links.ts'
import { createDirectory, type Directory } from '../links/directory.ts'
import { trackFiles } from '../local-files/track-files.ts'
import { createNeighbourhood, type Neighbourhood } from '../neighbours/neighbourhood.ts'
import { createClaims } from '../output/claims.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { Crash } from '../report.ts'
import { assetsOf, type CompiledArticle, compileArticle } from './compile-article.ts'
import { type PlacedArticle, placeArticles } from './place-articles.ts'
import { createRendering, type RenderedFormat, type RenderSettings } from './render-article.ts'

/** A collection whose articles are rendered without anything being written. */
export interface CollectionInMemory {
  readonly plan: Plan
  readonly placed: readonly PlacedArticle[]
  readonly directory: Directory
  readonly neighbourhood: Neighbourhood
  readonly linkTo?: LinkTo | undefined
}

/** Reads all articles of a collection and gives them their places, as if nothing had ever been built. */
export const openInMemory = (plan: Plan, linkTo?: LinkTo): CollectionInMemory => {
  const placed = placeArticles(plan, createClaims())
  const directory = createDirectory(plan, placed, new Map())
  return { plan, placed, directory, neighbourhood: createNeighbourhood(plan, placed, directory), linkTo }
}

/** What rendering one article in memory came to. */
export interface RenderedInMemory {
  /** Absent if the file could not be read, or is a draft that is not wanted. */
  readonly compiled?: CompiledArticle
  readonly rendered: readonly RenderedFormat[]
  /** Whether it and all of its formats are without errors. */
  readonly usable: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly crashes: readonly Crash[]
  /** Text of the article and of the files that its settings name, by shown path. */
  readonly texts: ReadonlyMap<string, string>
  /** The files, beside the article's own, of which the result was made: absolute paths. */
  readonly uses: readonly string[]
  /** Where the local images are that were asked for, by the hash of their bytes. */
  readonly images: ReadonlyMap<string, string>
}

/** Compiles and renders one article of a collection, in every format of the plan. */
export const renderInMemory = async (
  placed: PlacedArticle,
  collection: CollectionInMemory,
): Promise<RenderedInMemory> => {
  const { article, source: read, place } = placed
  const { plan, directory, neighbourhood, linkTo } = collection
  const { file } = article
  if ('reason' in read)
    return {
      ...nothing,
      diagnostics: [createDiagnostic(file, undefined, findings['file-readable'](read.reason))],
    }
  if (place === 'draft') return { ...nothing, usable: true }
  const assets = assetsOf(article, plan)
  const files = trackFiles(plan.localFiles, article)
  const links = createLinks(article, plan.collection.root, directory, linkTo)
  const compiled = compileArticle(placed, read.bytes, { plan, assets, links, directory })
  const clash = 'folder' in place ? [] : [createDiagnostic(file, undefined, place)]
  let around: Neighbours | undefined
  const neighbours = (): Neighbours => {
    around ??= neighbourhood.of(article)
    return around
  }
  const { places } = compiled
  const rendered =
    'folder' in place
      ? await renderAll(compiled, { file, plan, assets, files, links, places, neighbours, ...place })
      : []
  const shown = [...files.places(), ...filesOf(around)]
  return {
    compiled,
    rendered,
    usable: compiled.usable && clash.length === 0 && rendered.every(({ usable }) => usable),
    diagnostics: [...compiled.diagnostics, ...clash, ...rendered.flatMap(({ diagnostics }) => diagnostics)],
    crashes: [compiled, ...rendered].flatMap(({ crash }) => crash ?? []),
    texts: new Map([...files.texts(), [file, new TextDecoder().decode(read.bytes)]]),
    uses: [...links.places(), ...assets.places().values(), ...shown.map((path) => resolve(plan.cwd, path))],
    images: assets.places(),
  }
}

const nothing: RenderedInMemory = {
  rendered: [],
  usable: false,
  diagnostics: [],
  crashes: [],
  texts: new Map(),
  uses: [],
  images: new Map(),
}

const filesOf = (neighbours: Neighbours | undefined): string[] =>
  [neighbours?.original, ...(neighbours?.versions ?? []), ...(neighbours?.parents ?? [])].flatMap(
    (neighbour) => neighbour?.file ?? [],
  )

const renderAll = async (
  { article, usable }: CompiledArticle,
  settings: RenderSettings,
): Promise<RenderedFormat[]> => {
  if (!usable || article === undefined) return []
  const rendering = createRendering(article, settings)
  const rendered: RenderedFormat[] = []
  for (const format of settings.plan.formats) rendered.push(await rendering.render(format))
  return rendered
}
