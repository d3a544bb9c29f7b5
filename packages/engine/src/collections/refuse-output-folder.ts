import { lstat, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, parse } from 'node:path'
import { codeOf, UsageError } from '../errors.ts'
import { realFolder } from '../output/real-folder.ts'
import { isWithin } from '../paths.ts'
import type { Collection } from './collection.ts'

/**
 * Refuses an output folder in which writing or pruning could meet what the user wrote: the file system's root, the home
 * folder, the collection itself, a folder around it or around one of its articles, or something that is not a folder. Links come
 * with a collection as its files do: the usual folder has to be in it, unless somebody chose it, and so have Trifold's own records.
 *
 * @param chosen Whether the run was told to write there.
 * @throws UsageError that names the folder and the reason.
 */
export const refuseOutputFolder = async (
  collection: Pick<Collection, 'root' | 'outDir' | 'articles'>,
  chosen = true,
): Promise<void> => {
  const { outDir } = collection
  const refuse = (reason: string): never => {
    throw new UsageError(`the output folder ${outDir} is refused: ${reason}`)
  }
  const found = await stat(outDir).catch(codeOf)
  if (found === 'ENOTDIR') refuse('its path leads through a file')
  if (typeof found === 'object' && !found.isDirectory()) refuse('it is not a folder')
  const folder = await realFolder(outDir)
  if (folder === parse(folder).root) refuse('it is the root of the file system')
  if (folder === (await realFolder(homedir()))) refuse('it is the home folder')
  if (isWithin(folder, await realFolder(collection.root)))
    refuse('it is, or holds, the folder of the articles')
  if (!chosen && !isWithin(await realFolder(dirname(outDir)), folder))
    refuse('a link leads elsewhere; name the folder with --out to have it written to')
  for (const records of [
    join(outDir, '.trifold'),
    join(outDir, '.trifold/tmp'),
    join(collection.root, '.trifold'),
  ])
    if (await isLink(records)) refuse(`${records} is a link; expected a folder, for Trifold writes to it`)
  const held = collection.articles.find(({ path }) => isWithin(folder, path) || isWithin(outDir, path))
  if (held !== undefined) refuse(`it holds the article ${held.file}`)
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
