import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { languageInName, tagOfCode } from '@trifold/compile'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { findings } from '../findings.ts'
import { byCodeUnit } from '../order.ts'
import { relativeTo } from '../paths.ts'

/** Names of configurations of other tools' kinds, or nearly that of Trifold's. */
const configLike =
  /^\.?trifold(?:[._-]?config)?\.(?:[cm]?[jt]s|json[5c]?|ya?ml|toml)$|^\.trifoldrc(?:\.\w+)?$/i

/** Files whose names say what they were meant as, and are passed over or taken for something else. */
export const checkNames = async (collection: Collection, cwd: string): Promise<Diagnostic[]> => [
  ...(await misnamedConfigs(collection, cwd)),
  ...misnamedTranslations(collection),
]

/** Where a configuration is read, what stands beside it may be anything. */
const misnamedConfigs = async ({ root, configured }: Collection, cwd: string): Promise<Diagnostic[]> => {
  if (configured) return []
  const found: string[] = []
  for (const folder of new Set([root, cwd])) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (entry.isFile() && entry.name !== configName && configLike.test(entry.name))
        found.push(relativeTo(cwd, join(folder, entry.name)))
    }
  }
  return found.sort(byCodeUnit).map((file) => createDiagnostic(file, undefined, findings['config-named']()))
}

/** `post_fr.md`, `post.fra.md` and `post.en-us.md` beside `post.md`. */
const misnamedTranslations = ({ articles }: Collection): Diagnostic[] => {
  const locations = new Set(articles.map(({ location }) => location))
  return articles.flatMap(({ file, location }) => {
    const [, stem, tag, ending] =
      /^(.+)[._]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.[a-z]+)$/.exec(location) ?? []
    if (stem === undefined || tag === undefined || ending === undefined) return []
    const lang = tagOfCode(tag)
    const original = `${stem}${ending}`
    if (lang === undefined || !locations.has(original) || languageInName(location) !== undefined) return []
    const finding = findings['language-agreed'](
      nameOf(location),
      nameOf(original),
      nameOf(`${stem}.${lang}${ending}`),
    )
    return [createDiagnostic(file, undefined, finding)]
  })
}

const nameOf = (location: string): string => location.slice(location.lastIndexOf('/') + 1)
