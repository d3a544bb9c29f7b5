import { stat } from 'node:fs/promises'
import { posix, relative, resolve } from 'node:path'
import { locate } from '@trifold/compile'
import {
  type CollectionAt,
  type Config,
  collectionAt,
  contentFolderOf,
  locationIn,
  UsageError,
} from '@trifold/engine'
import type { Io } from '../terminal/io.ts'
import { fileName, type NamingHabit, namingHabit } from './place-of-article.ts'

/** What a person says of the place. */
export interface NamedPlace {
  readonly slug: string
  readonly lang: string | undefined
  /** The folder for the article, relative to the working folder. */
  readonly dir: string | undefined
}

/** Where a new article goes. */
export interface SettledPlace extends Place {
  readonly collection: CollectionAt
  readonly config: Config
  readonly habit: NamingHabit
  readonly slug: string
  /** Only where it is not the collection's. */
  readonly lang: string | undefined
  readonly published: string
}

/**
 * Settles where a new article goes, as its neighbours do.
 *
 * @throws UsageError if its place is taken, or is none for articles.
 */
export const settlePlace = async (request: NamedPlace, io: Io): Promise<SettledPlace> => {
  const collection = await collectionAt(io.cwd)
  const { config } = collection
  if (config === undefined)
    throw new UsageError('trifold.config.json has errors; trifold check tells which. Mend them first')
  const { slug, folder } = await placeNamed(request, collection, io.cwd)
  const habit = namingHabit(collection, folder)
  const own = config.lang ?? 'en'
  const lang = request.lang === undefined || isSame(request.lang, own) ? undefined : request.lang
  const published = io.today()
  const suffix = lang === undefined ? '' : `.${lang}`
  const usual = resolve(habit.folder, fileName(slug, habit, { published, suffix }))
  return { collection, config, habit, slug, lang, published, ...placeOf(usual, suffix, collection, io.cwd) }
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/**
 * A slug and the folder that it lies in. Folders before the name that are there, seen from where the person is or from a
 * folder of articles, are those: in `content/posts/new-one` and `posts/new-one` no other `posts` is meant.
 */
const placeNamed = async (
  { slug, dir }: NamedPlace,
  collection: CollectionAt,
  cwd: string,
): Promise<{ readonly slug: string; readonly folder: string | undefined }> => {
  const folder = folderFor(dir, collection, cwd)
  const [first = '', ...rest] = slug.split('/')
  if (dir !== undefined || rest.length === 0) return { slug, folder }
  for (const base of [cwd, ...collection.content.map((content) => content.folder)]) {
    const named = resolve(base, posix.dirname(slug))
    if (contentFolderOf(collection.content, named) !== undefined && (await isFolder(resolve(base, first))))
      return { slug: posix.basename(slug), folder: named }
  }
  return { slug, folder }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true

/** The folder that was named; else the working folder, if it lies among the articles. */
const folderFor = (
  dir: string | undefined,
  { root, content }: CollectionAt,
  cwd: string,
): string | undefined => {
  if (dir !== undefined) {
    const folder = resolve(cwd, dir)
    if (contentFolderOf(content, folder) !== undefined) return folder
    const named = content.map(({ folder }) => JSON.stringify(relative(cwd, folder) || '.')).join(', ')
    throw new UsageError(
      `no articles are looked for in ${JSON.stringify(dir)}; expected a folder in ${named}`,
    )
  }
  return cwd !== root && contentFolderOf(content, cwd) !== undefined ? cwd : undefined
}

/** Where an article goes. */
interface Place {
  /** Absolute. */
  readonly place: string
  /** The file of the article that it translates, if any. */
  readonly original: string | undefined
}

/**
 * The file of the article: beside the one that it translates, if there is one.
 *
 * @throws UsageError for a second article of one slug and language: they would have one place among the outputs.
 */
const placeOf = (usual: string, suffix: string, collection: CollectionAt, cwd: string): Place => {
  const { slug, lang } = locate(locationIn(collection, usual))
  const same = collection.articles
    .map((article) => ({ ...article, ...locate(article.location) }))
    .filter((article) => isSame(article.slug, slug))
  const taken = same.find((article) => isSame(article.lang ?? '', lang ?? ''))
  if (taken !== undefined)
    throw new UsageError(`there is an article of this slug already: ${relative(cwd, taken.path)}`)
  const original = same.find((article) => article.lang === undefined) ?? same[0]
  if (original === undefined || suffix === '') return { place: usual, original: undefined }
  const name = original.lang === undefined ? /\.\w+$/ : /\.[\w-]+\.\w+$/
  return { place: original.path.replace(name, `${suffix}.md`), original: original.path }
}
