import { dirname, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { isWithin } from '../paths.ts'
import type { Collection } from './collection.ts'
import { createRootFinder } from './collection-root.ts'
import { findCollections } from './find-collections.ts'

/** The folder that is the collection of a file. */
export interface CollectionPlace {
  readonly cwd: string
  /** The file, absolute. */
  readonly path: string
  /** The folder of articles around it, relative to `cwd`, where no `trifold.config.json` marks one. */
  readonly folder?: string | undefined
}

/** The root of a file's collection: the nearest that is configured, else the folder named, else the file's own. */
export const rootOfFile = async ({ cwd, path, folder }: CollectionPlace): Promise<string> => {
  const configured = await createRootFinder().find(dirname(path))
  if (configured !== undefined) return configured
  const named = folder === undefined ? undefined : resolve(cwd, folder)
  return named !== undefined && isWithin(named, path) ? named : dirname(path)
}

/**
 * The whole collection with this root; a file that a search would skip, such as a README, is part of it when named.
 *
 * @throws UsageError if there is no such file.
 */
export const collectionOfFile = async (cwd: string, root: string, path?: string): Promise<Collection> => {
  const paths = path === undefined ? [root] : [root, path]
  const found = await findCollections({ cwd, paths })
  const collection = found.find((candidate) => candidate.root === root)
  if (collection === undefined) throw new UsageError(`there is no article in ${JSON.stringify(root)}`)
  return collection
}
