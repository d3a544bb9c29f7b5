import { join } from 'node:path'
import { exists } from '../output/exists.ts'
import { manifestPath } from '../state/manifest.ts'
import { findFiles, type Search } from './find-files.ts'

const article = /\.(md|markdown|mdx)$|(^|\.)article\.json$/i
// Pages about the folder, not articles in it; with or without a language.
const page = /^(readme|_index)(\.[a-z]{2,3}(-[a-z0-9]+)*)?\.(md|markdown|mdx)$/i
const skippedFolders = new Set(['node_modules', 'out', 'trifold-out'])

/** Whether folders of this name are never looked into. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || skippedFolders.has(name)

/** Whether a file of this name, met in a folder, is an article. MDX is one too: compiling it says why it is refused. */
export const isArticleName = (name: string): boolean =>
  article.test(name) && !page.test(name) && !name.startsWith('.')

/**
 * Every article below a folder, as `findFiles` finds them. Left out: `node_modules`, `out`, `trifold-out`, folders and
 * files whose name begins with a dot, folders that Trifold wrote to (the given one, too), `README.md`, `_index.md`.
 */
export const findArticles = async (folder: string, onFolder?: Search['onFolder']): Promise<string[]> =>
  (await isWritten(folder))
    ? []
    : findFiles(folder, {
        isWanted: isArticleName,
        isSkipped: async (path, name) => isSkippedFolder(name) || (await isWritten(path)),
        ...(onFolder === undefined ? {} : { onFolder }),
      })

/** Whether Trifold wrote its outputs into a folder. */
const isWritten = (folder: string): Promise<boolean> => exists(join(folder, manifestPath))
