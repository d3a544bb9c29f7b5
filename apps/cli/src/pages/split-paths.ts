import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '@trifold/engine'
import { isGraphName, isPageName, mayBeGraph } from './page-name.ts'

/** The paths that a check was given, by what they hold. */
export interface SplitPaths {
  /** For the engine: files of articles, and folders. */
  readonly articles: readonly string[]
  readonly pages: readonly PagePath[]
}

/** A page or a file of JSON-LD, a folder that may hold some, or standard input. */
export interface PagePath {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'stdin'
}

/**
 * Tells pages from articles: by the file’s name, and, of other JSON files, by whether they name a context. `-` is standard
 * input.
 *
 * @throws UsageError for a path that does not exist.
 */
export const splitPaths = async (cwd: string, paths: readonly string[]): Promise<SplitPaths> => {
  const articles: string[] = []
  const pages = new Map<string, PagePath>()
  for (const given of paths) {
    const path = resolve(cwd, given)
    const kind = given === '-' ? 'stdin' : await kindOf(path, given)
    if (kind === 'article' || kind === 'folder') articles.push(given)
    if (kind !== 'article') pages.set(kind === 'stdin' ? given : path, { path, kind })
  }
  return { articles, pages: [...pages.values()] }
}

const kindOf = async (path: string, given: string): Promise<'file' | 'folder' | 'article'> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new UsageError(`there is no file or folder ${JSON.stringify(given)}`)
  if (found.isDirectory()) return 'folder'
  if (!found.isFile()) throw new UsageError(`${JSON.stringify(given)} is neither a file nor a folder`)
  return isPageName(path) || isGraphName(path) || (mayBeGraph(path) && (await namesContext(path)))
    ? 'file'
    : 'article'
}

/** How far into a file its context is looked for. */
const beginning = 4096

const namesContext = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0)
      return buffer.subarray(0, bytesRead).toString('utf8').includes('"@context"')
    } finally {
      await file.close()
    }
  } catch {
    // The engine says of a file that cannot be read that it cannot.
    return false
  }
}
