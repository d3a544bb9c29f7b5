import { compile, identify } from '@trifold/compile'
import type { Article, Neighbour, Neighbours } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { fingerprint, sha256 } from '../fingerprint.ts'
import type { Directory } from '../links/directory.ts'
import { relativeTo } from '../paths.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { compileOptions } from '../run/compile-article.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { readSource } from '../run/read-source.ts'
import { createListNames, findNeighbours, type NeighbourPaths } from './find-neighbours.ts'

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

/** Compiled neighbours that are kept: those of one article, and the pages of its folders, are asked for again at once. */
const mostKept = 256

export const createNeighbourhood = (
  plan: Plan,
  placed: readonly PlacedArticle[],
  directory: Directory,
): Neighbourhood => {
  const { root } = plan.collection
  const listNames = createListNames()
  const byPath = new Map(placed.map((known) => [known.article.path, known]))
  const read = (path: string): Read | undefined => readNeighbour(path, byPath.get(path), plan)
  const compiled = remember((path) => compileNeighbour(read(path), plan))
  const find = (article: ArticleFile): NeighbourPaths =>
    findNeighbours(article, root, plan.config.lang ?? 'en', directory, listNames)
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
      const { original, versions, parents } = find(article)
      const keyOf = (path: string) => [relativeTo(root, path), ...contentOf(read(path))]
      return fingerprint([
        original === undefined ? '' : relativeTo(root, original),
        versions.map(keyOf),
        parents.map(keyOf),
      ])
    },
  }
}

const contentOf = (read: Read | undefined): string[] =>
  read === undefined ? [] : [read.slug, sha256(read.bytes)]

/** One that this run does not build is read here; it is known to be an article, since it has a folder of outputs. */
const readNeighbour = (path: string, known: PlacedArticle | undefined, plan: Plan): Read | undefined => {
  const source = known?.source ?? readSource(path)
  if (!('bytes' in source)) return undefined
  const { bytes } = source
  const location = relativeTo(plan.collection.root, path)
  const file = known?.article ?? { path, file: relativeTo(plan.cwd, path), location }
  const { slug } = known?.identity ?? identify({ location, bytes }, compileOptions(plan))
  return { file, bytes, slug }
}

/** The article, or nothing where it has errors: those are told where it is built itself. */
const compileNeighbour = (read: Read | undefined, plan: Plan): Neighbour | undefined => {
  if (read === undefined) return undefined
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

/** Calls a function once for each path, as long as few others are asked for in between. */
const remember = <Value>(make: (path: string) => Value): ((path: string) => Value) => {
  const known = new Map<string, { value: Value }>()
  return (path) => {
    const found = known.get(path) ?? { value: make(path) }
    known.delete(path)
    known.set(path, found)
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
    return found.value
  }
}
