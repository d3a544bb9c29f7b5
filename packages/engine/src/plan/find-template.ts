import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createDiagnostic, type Diagnostic, type LocalFile, limits } from '@trifold/core'
import { resolveAsset } from '../assets/resolve-asset.ts'
import type { Collection } from '../collections/collection.ts'
import type { ConfigFile } from '../config/read-config.ts'
import { UsageError } from '../errors.ts'
import { findings } from '../findings.ts'
import { readLocalFile } from '../local-files/local-files.ts'
import type { ContentRequest } from '../request.ts'

/**
 * The presentation whose design slides take on: the one that the request names, else the configuration's, whose finding
 * it is if there is no such file.
 *
 * @throws UsageError if the request names a file that cannot be read.
 */
export const findTemplate = (
  { root, boundary }: Collection,
  { cwd, template }: Pick<ContentRequest, 'cwd' | 'template'>,
  { config, file, locator }: ConfigFile,
  roots: readonly string[],
): LocalFile | Diagnostic | undefined => {
  const read = (place: string, within?: string) =>
    readLocalFile(place, { root, cwd }, { most: limits.templateBytes, within })
  if (template !== undefined) {
    const place = resolve(cwd, template)
    const found = existsSync(place)
      ? read(place)
      : { problem: 'missing', message: `there is no template ${JSON.stringify(template)}` }
    if ('problem' in found) throw new UsageError(found.message)
    return found
  }
  const path = config?.template
  if (path === undefined) return undefined
  const place = resolveAsset(path, { folder: root, roots, boundary })
  const found = 'problem' in place ? place : read(place.path, boundary)
  if (!('problem' in found)) return found
  return createDiagnostic(file, locator.value(['template']), findings['config-template-found'](found.message))
}
