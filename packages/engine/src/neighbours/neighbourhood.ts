import { compile, identify } from '@trifold/compile'
import type { Article, Neighbour, Neighbours } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { locationIn } from '../collections/content-folders.ts'
import { fingerprint, sha256 } from '../fingerprint.ts'
import type { Directory } from '../links/directory.ts'
import { relativeTo } from '../paths.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { compileOptions } from '../run/compile-article.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { readSource } from '../run/read-source.ts'
import {
  createListVersions,
  findNeighbours,
  type ListVersions,
  type NeighbourPaths,
} from './find-neighbours.ts'

/** Knows which articles of a collection belong together. */
export interface Neighbourhood {
  /** An article's neighbours, compiled as they are asked for. */
  of(article: ArticleFile): Neighbours
  /** Stands for everything that they are made of; compiles nothing. */
  key(article: ArticleFile): string
}

/** An article that was read, and the slug that it has among all. */
interface Read {
  readonly file: ArticleFile
  readonly bytes: Uint8Array
  readonly slug: string
}

/** What is remembered of neighbours: for as long as no article comes, goes or is called otherwise. */
export interface NeighbourMemory {
  readonly listVersions: ListVersions
  /** By absolute path, with the bytes that were compiled. */
  readonly compiled: Map<string, { readonly bytes: Uint8Array; readonly value: Neighbour | undefined }>
}

export const createNeighbourMemory = (): NeighbourMemory => ({
  listVersions: createListVersions(),
  compiled: new Map(),
})

/** Compiled neighbours that are kept: those of one article, and the pages of its folders, are asked for again at once. */
const mostKept = 256

export const createNeighbourhood = (
  plan: Plan,
  placed: readonly PlacedArticle[],
  directory: Directory,
  memory: NeighbourMemory = createNeighbourMemory(),
): Neighbourhood => {
  const { root } = plan.collection
  const byPath = new Map(placed.map((known) => [known.article.path, known]))
  const reads = new Map<string, Read | undefined>()
  const read = (path: string): Read | undefined => {
    if (!reads.has(path)) reads.set(path, readNeighbour(path, byPath.get(path), plan))
    return reads.get(path)
  }
  const compiled = remember(read, (found) => compileNeighbour(found, plan), memory.compiled)
  const find = (article: ArticleFile): NeighbourPaths =>
    findNeighbours(article, plan.collection, plan.config.lang ?? 'en', directory, memory.listVersions)
  // Each format of an article asks for the same.
  const keys = new Map<string, string>()
  const keyOf = ({ original, versions, parents }: NeighbourPaths): string => {
    const partsOf = (path: string) => [relativeTo(root, path), ...contentOf(read(path))]
    return fingerprint([
      original === undefined ? '' : relativeTo(root, original),
      versions.map(partsOf),
      parents.map(partsOf),
    ])
  }
  return {
    of: (article) => {
      const { original, versions, parents } = find(article)
      const all = (paths: readonly string[]) => paths.flatMap((path) => compiled(path) ?? [])
      return {
        isOriginal: original === article.path,
        original: original === undefined || original === article.path ? undefined : compiled(original),
        versions: all(versions),
        parents: all(parents),
      }
    },
    key: (article) => {
      const key = keys.get(article.path) ?? keyOf(find(article))
      keys.set(article.path, key)
      return key
    },
  }
}

const contentOf = (read: Read | undefined): string[] =>
  read === undefined ? [] : [read.slug, sha256(read.bytes)]

/** One that this run does not build is read here; it is known to be an article, since it has a folder of outputs. */
const readNeighbour = (path: string, known: PlacedArticle | undefined, plan: Plan): Read | undefined => {
  const source = known?.source ?? readSource(path, plan.collection.boundary)
  if (!('bytes' in source)) return undefined
  const { bytes } = source
  const location = locationIn(plan.collection, path)
  const file = known?.article ?? { path, file: relativeTo(plan.cwd, path), location }
  const { slug } = known?.identity ?? identify({ location, bytes }, compileOptions(plan))
  return { file, bytes, slug }
}

/** The article, or nothing where it has errors: those are told where it is built itself. */
const compileNeighbour = (read: Read, plan: Plan): Neighbour | undefined => {
  const { file, bytes, slug } = read
  const source = { path: file.file, location: file.location, bytes }
  let article: Article | undefined
  try {
    article = compile(source, { ...compileOptions(plan), strict: false }).article
  } catch {
    return undefined
  }
  return article === undefined
    ? undefined
    : { file: file.file, article: { ...article, meta: { ...article.meta, slug } } }
}

/** Compiles each article once, as long as few others are asked for in between and its bytes are the same. */
const remember =
  (
    read: (path: string) => Read | undefined,
    compileRead: (found: Read) => Neighbour | undefined,
    known: NeighbourMemory['compiled'],
  ): ((path: string) => Neighbour | undefined) =>
  (path) => {
    const found = read(path)
    if (found === undefined) return undefined
    const former = known.get(path)
    const { bytes } = found
    const result = former?.bytes === bytes ? former : { bytes, value: compileRead(found) }
    known.delete(path)
    known.set(path, result)
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
    return result.value
  }
