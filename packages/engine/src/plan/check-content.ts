import { readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { closest, createDiagnostic, type Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import type { ConfigFile } from '../config/read-config.ts'
import { findings } from '../findings.ts'
import { byCodeUnit } from '../order.ts'

/** Every folder of articles that the configuration names is there: else its articles would be missing in silence. */
export const checkContent = async (
  { content }: Collection,
  { config, file, locator }: ConfigFile,
): Promise<Diagnostic[]> => {
  if (config?.content === undefined) return []
  // Both lists are in the order of the configuration.
  const names = Array.isArray(config.content) ? config.content.keys() : Object.keys(config.content)
  const found: Diagnostic[] = []
  for (const [index, name] of [...names].entries()) {
    const folder = content[index]?.folder
    if (folder === undefined || (await isFolder(folder))) continue
    const position = locator.value(['content', String(name)])
    const given = Array.isArray(config.content) ? (config.content[index] ?? '') : String(name)
    const reason = `there is no folder ${JSON.stringify(given)}`
    const finding = findings['config-value-valid']('content', reason, await folderMeant(folder, given))
    found.push(createDiagnostic(file, position, finding))
  }
  return found
}

/** The folder beside it whose name is nearly the same, as the configuration would name it. */
const folderMeant = async (folder: string, given: string): Promise<string | undefined> => {
  const beside = await readdir(dirname(folder), { withFileTypes: true }).catch(() => [])
  const names = beside.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const meant = closest(basename(folder), names.sort(byCodeUnit))
  return meant === undefined ? undefined : given.replace(/[^/]+(?=\/*$)/, () => meant)
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
