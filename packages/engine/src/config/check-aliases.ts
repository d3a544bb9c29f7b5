import { foldKey, frontmatterKeys } from '@trifold/compile'
import { closest, createDiagnostic, type Diagnostic, type JsonLocator } from '@trifold/core'
import { findings } from '../findings.ts'
import type { Config } from './config-schema.ts'

/** Every alias stands for a key that Trifold reads. A warning: the articles are read as if it were not there. */
export const checkAliases = (
  aliases: Config['aliases'],
  file: string,
  locator: JsonLocator,
): Diagnostic[] => {
  const own = Object.keys(frontmatterKeys)
  const known = new Set([...own, ...Object.values(frontmatterKeys).flat()].map(foldKey))
  return Object.entries(aliases).flatMap(([alias, key]) => {
    if (known.has(foldKey(key))) return []
    const near = closest(key, own)
    const position = locator.value(['aliases', alias])
    return [createDiagnostic(file, position, findings['config-alias-known'](alias, key, { near, own }))]
  })
}
