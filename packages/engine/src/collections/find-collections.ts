import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { UsageError } from '../errors.ts'
import { byCodeUnit, foldName } from '../order.ts'
import { exists } from '../output/exists.ts'
import { isWithin, relativeTo } from '../paths.ts'
import type { CheckRequest, EngineRequest } from '../request.ts'
import { manifestPath } from '../state/manifest.ts'
import type { Collection } from './collection.ts'
import { createRootFinder } from './collection-root.ts'
import {
  type ContentFolder,
  contentFolderOf,
  contentFoldersOf,
  locationIn,
  readContentFolders,
} from './content-folders.ts'
import { findArticles } from './find-articles.ts'
import { refuseOtherFile } from './refuse-other-file.ts'
import { refuseOutputFolder } from './refuse-output-folder.ts'

/** A path of the request. */
interface Target {
  readonly path: string
  readonly isFile: boolean
}

/** Articles of one root, while they are gathered; the key '' stands for those that no configuration claims. */
interface Group {
  readonly articles: Set<string>
  readonly scope: Set<string>
  /** Where its configuration says that articles are. */
  content?: readonly ContentFolder[]
}

/**
 * Finds the articles of a request and the collections they belong to, ordered by root. An article belongs to the nearest
 * folder upwards that holds a `trifold.config.json`; those without one form one
 * collection, whose root is the deepest folder around the paths given.
 *
 * @throws UsageError for a path that does not exist, a file that is no article, or an output folder that is refused.
 */
export const findCollections = async (
  request: EngineRequest & Pick<CheckRequest, 'unsaved'>,
): Promise<Collection[]> => {
  const unsaved = unsavedTarget(request)
  const named = unsaved === undefined && request.paths.length === 0 ? ['.'] : request.paths
  const targets = await Promise.all(named.map((path) => readTarget(request.cwd, path)))
  if (unsaved !== undefined) targets.push(unsaved)
  const searched = new Map<string, readonly string[]>()
  const groups = await groupByRoot(targets, searched)
  await keepContent(groups, targets)
  await dropEmpty(groups, request)
  const open = commonFolder(targets.filter(({ path }) => groups.get('')?.scope.has(path)).map(folderOf))
  const places = [...groups].map(
    ([key, group]): Place => ({ root: key || open, configured: key !== '', group }),
  )
  const collections = withOutputFolders(places, request).map((place) =>
    collectionOf(place, request.cwd, searched),
  )
  for (const collection of collections) await refuseOutputFolder(collection, request.out !== undefined)
  return collections.sort((a, b) => byCodeUnit(a.root, b.root))
}

/** A group, with the root that it turned out to have. */
interface Place {
  readonly root: string
  readonly configured: boolean
  readonly group: Group
}

const collectionOf = (
  { root, configured, group, outDir }: Place & { outDir: string },
  cwd: string,
  searched: Collection['searched'],
): Collection => ({
  root,
  configured,
  outDir,
  searched,
  content: contentOf({ root, group }),
  boundary: !configured && isWithin(cwd, root) ? cwd : root,
  scope: [...group.scope].sort(byCodeUnit),
  articles: [...group.articles].sort(byCodeUnit).map((path) => ({
    path,
    file: relativeTo(cwd, path),
    location: locationIn({ root, content: contentOf({ root, group }) }, path),
  })),
})

const contentOf = ({ root, group }: Pick<Place, 'root' | 'group'>): readonly ContentFolder[] =>
  group.content ?? contentFoldersOf(root, undefined)

const readTarget = async (cwd: string, given: string): Promise<Target> => {
  const path = resolve(cwd, given)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new UsageError(`there is no file or folder ${JSON.stringify(given)}`)
  if (!found.isFile() && !found.isDirectory()) {
    throw new UsageError(`${JSON.stringify(given)} is neither a file nor a folder`)
  }
  if (found.isFile()) refuseOtherFile(given)
  return { path, isFile: found.isFile() }
}

/** A text that is not saved counts as the file that it will be. */
const unsavedTarget = ({ cwd, unsaved }: Pick<CheckRequest, 'cwd' | 'unsaved'>): Target | undefined =>
  unsaved === undefined ? undefined : { path: resolve(cwd, unsaved.file), isFile: true }

const folderOf = ({ path, isFile }: Target): string => (isFile ? dirname(path) : path)

const groupByRoot = async (
  targets: readonly Target[],
  searched: Map<string, readonly string[]>,
): Promise<Map<string, Group>> => {
  const roots = createRootFinder()
  const groups = new Map<string, Group>()
  const groupOf = (root: string): Group => {
    const group = groups.get(root) ?? { articles: new Set(), scope: new Set() }
    groups.set(root, group)
    return group
  }
  const search = (folder: string): Promise<string[]> =>
    findArticles(folder, (path, names) => searched.set(path, names))
  for (const target of targets) {
    if (target.isFile) await lookAround(target, searched)
    const base = (await roots.find(folderOf(target))) ?? ''
    groupOf(base).scope.add(target.path)
    for (const path of target.isFile ? [target.path] : await search(target.path)) {
      const root = (await roots.find(dirname(path))) ?? ''
      groupOf(root).articles.add(path)
      // A collection inside the folder that was asked for was asked for as a whole.
      if (root !== base) groupOf(root).scope.add(root)
    }
  }
  return groups
}

/** Translations of an article may come to be beside it, whether or not anyone searches its folder. */
const lookAround = async ({ path }: Target, searched: Map<string, readonly string[]>): Promise<void> => {
  const folder = dirname(path)
  if (!searched.has(folder)) searched.set(folder, await readdir(folder).catch(() => []))
}

/** Leaves out what a search met outside the folders in which a configured collection keeps its articles. */
const keepContent = async (groups: Map<string, Group>, targets: readonly Target[]): Promise<void> => {
  const named = new Set(targets.flatMap(({ path, isFile }) => (isFile ? [path] : [])))
  for (const [root, group] of groups) {
    if (root === '') continue
    const content = await readContentFolders(root)
    group.content = content
    for (const path of group.articles) {
      if (!named.has(path) && contentFolderOf(content, path) === undefined) group.articles.delete(path)
    }
  }
}

/** A folder that only holds other collections is none itself, unless an earlier run wrote something for it. */
const dropEmpty = async (groups: Map<string, Group>, { cwd, out }: EngineRequest): Promise<void> => {
  const isEmpty = groups.size > 1 && groups.get('')?.articles.size === 0
  if (!isEmpty) return
  if (!(await exists(join(resolve(cwd, out ?? 'trifold-out'), manifestPath)))) groups.delete('')
}

/** The deepest folder that holds all the given ones. */
const commonFolder = (folders: readonly string[]): string =>
  folders.reduce((common, folder) => {
    let shared = common
    while (!isWithin(shared, folder)) shared = dirname(shared)
    return shared
  }, folders[0] ?? sep)

const withOutputFolders = (
  places: readonly Place[],
  { cwd, out }: EngineRequest,
): (Place & { outDir: string })[] => {
  const outputOf = ({ root, configured }: Place): string => {
    if (out === undefined) return configured ? join(root, 'out') : join(cwd, 'trifold-out')
    return places.length === 1 ? resolve(cwd, out) : resolve(cwd, out, basename(root))
  }
  const placed = places.map((place) => ({ ...place, outDir: outputOf(place) }))
  const distinct = new Set(placed.map(({ outDir }) => foldName(outDir)))
  if (distinct.size < placed.length) {
    throw new UsageError(
      'two of the collections would be written to one folder: build them one at a time, or without --out',
    )
  }
  return placed
}
