import { findFiles, isSkippedFolder } from '@trifold/engine'
import { isGraphName, isPageName } from './page-name.ts'

/**
 * Every page and file of JSON-LD below a folder, as `findFiles` finds them. Folders that are never looked into for articles
 * are not looked into for pages, but for those that Trifold wrote to.
 *
 * @throws EngineError if a folder cannot be listed.
 */
export const findPages = (folder: string): Promise<string[]> =>
  findFiles(folder, {
    isWanted: (name) => !name.startsWith('.') && (isPageName(name) || isGraphName(name)),
    isSkipped: (_, name) => isSkippedFolder(name),
  })
