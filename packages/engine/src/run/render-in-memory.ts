import { resolve } from 'node:path'
import { createDiagnostic, type Diagnostic, type Neighbours } from '@trifold/core'
import { findings } from '../findings.ts'
import { createLinks, type LinkTo } from '../links/article-links.ts'
import { createDirectory, type Directory } from '../links/directory.ts'
import { trackFiles } from '../local-files/track-files.ts'
import {
  createNeighbourhood,
  createNeighbourMemory,
  type Neighbourhood,
  type NeighbourMemory,
} from '../neighbours/neighbourhood.ts'
import { createClaims } from '../output/claims.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { templateTexts } from '../plan/template-files.ts'
import type { Crash } from '../report.ts'
import { assetsOf, type CompiledArticle, compileArticle } from './compile-article.ts'
import { type PlacedArticle, type PlacingOptions, placeArticles } from './place-articles.ts'
import { createRendering, type RenderedFormat, type RenderSettings } from './render-article.ts'
import { skippedFindings } from './skipped.ts'

/** A collection whose articles are rendered without anything being written. */
export interface CollectionInMemory {
  readonly plan: Plan
  readonly placed: readonly PlacedArticle[]
  readonly directory: Directory
  readonly neighbourhood: Neighbourhood
  readonly neighbourMemory: NeighbourMemory
  readonly linkTo?: LinkTo | undefined
}

/** How a collection is opened. */
interface OpeningOptions extends PlacingOptions {
  readonly linkTo?: LinkTo | undefined
}

/** Reads all articles of a collection and gives them their places, as if nothing had ever been built. */
export const openInMemory = (
  plan: Plan,
  { linkTo, ...placing }: OpeningOptions = {},
): CollectionInMemory => ({
  ...collectionInMemory(plan, placeArticles(plan, createClaims(), placing)),
  linkTo,
})

/** A collection whose articles have their places already. */
export const collectionInMemory = (plan: Plan, placed: readonly PlacedArticle[]): CollectionInMemory => {
  const directory = createDirectory(plan, placed, new Map())
  const neighbourMemory = createNeighbourMemory()
  const neighbourhood = createNeighbourhood(plan, placed, directory, neighbourMemory)
  return { plan, placed, directory, neighbourhood, neighbourMemory }
}

/** The collection with other texts, or settings' files read anew: nobody came, went, or is called otherwise. */
export const withTexts = (
  former: CollectionInMemory,
  plan: Plan,
  placed: readonly PlacedArticle[],
): CollectionInMemory => {
  const { directory, neighbourMemory } = former
  const neighbourhood = createNeighbourhood(plan, placed, directory, neighbourMemory)
  return { ...former, plan, placed, neighbourhood }
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
  /** The files, beside the article's own, of whose content the result was made: absolute paths. */
  readonly uses: readonly string[]
  /** The articles that it links to, of which it shows no more than where they are: absolute paths. */
  readonly linked: readonly string[]
  /** What was asked for and is not there, or cannot be used: URLs of images, paths of files that settings name. */
  readonly lacking: readonly string[]
  /** Where the local images are that were asked for, by the hash of their bytes. */
  readonly images: ReadonlyMap<string, string>
  /** The bytes of those of which something was taken out, so that they are not their file's. */
  readonly tamedImages: ReadonlyMap<string, Uint8Array>
  /** What each link led to: a folder with a / at its end, or a problem. */
  readonly links: ReadonlyMap<string, string>
  /** Whether it was made of the article's neighbours, too. */
  readonly asksNeighbours: boolean
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
  if (place === 'skipped')
    return { ...nothing, usable: true, diagnostics: skippedFindings(article, plan.config.rules) }
  const assets = assetsOf(article, plan)
  const files = trackFiles(plan.localFiles, article)
  const links = createLinks(article, plan.collection, directory, linkTo)
  const compiled = compileArticle(placed, read.bytes, { plan, assets, links, directory })
  const { places } = compiled
  const clash = 'folder' in place ? [] : [createDiagnostic(file, places?.get('slug')?.position, place)]
  let around: Neighbours | undefined
  const neighbours = (): Neighbours => {
    around ??= neighbourhood.of(article)
    return around
  }
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
    texts: new Map([...templateTexts(plan), ...files.texts(), [file, new TextDecoder().decode(read.bytes)]]),
    uses: [...assets.places().values(), ...shown.map((path) => resolve(plan.cwd, path))],
    linked: links.places(),
    lacking: [...assets.used(), ...files.used()].flatMap(([name, answer]) => (isFound(answer) ? [] : [name])),
    images: assets.places(),
    tamedImages: assets.tamed(),
    links: links.used(),
    asksNeighbours: around !== undefined,
  }
}

const nothing: RenderedInMemory = {
  rendered: [],
  usable: false,
  diagnostics: [],
  crashes: [],
  texts: new Map(),
  uses: [],
  linked: [],
  lacking: [],
  images: new Map(),
  tamedImages: new Map(),
  links: new Map(),
  asksNeighbours: false,
}

/** What is found is told with the hash of its bytes, what is not by its problem. */
const isFound = (answer: string): boolean => /[0-9a-f]{64}$/.test(answer)

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
