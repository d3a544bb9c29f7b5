import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { parse } from 'node:path'
import { UsageError } from '../errors.ts'
import { realFolder } from '../output/real-folder.ts'
import { isWithin } from '../paths.ts'
import type { Collection } from './collection.ts'

/**
 * Refuses an output folder in which writing or pruning could meet what the user wrote: the file system's root, the home
 * folder, the collection itself, a folder around it or around one of its articles, or something that is not a folder.
 *
 * @throws UsageError that names the folder and the reason.
 */
export const refuseOutputFolder = async (
  collection: Pick<Collection, 'root' | 'outDir' | 'articles'>,
): Promise<void> => {
  const { outDir } = collection
  const refuse = (reason: string): never => {
    throw new UsageError(`the output folder ${outDir} is refused: ${reason}`)
  }
  const found = await stat(outDir).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) refuse('it is not a folder')
  const folder = await realFolder(outDir)
  if (folder === parse(folder).root) refuse('it is the root of the file system')
  if (folder === (await realFolder(homedir()))) refuse('it is the home folder')
  if (isWithin(folder, await realFolder(collection.root)))
    refuse('it is, or holds, the folder of the articles')
  const held = collection.articles.find(({ path }) => isWithin(folder, path) || isWithin(outDir, path))
  if (held !== undefined) refuse(`it holds the article ${held.file}`)
}
