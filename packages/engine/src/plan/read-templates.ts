import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { EngineError, UsageError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'

/** Handlebars sources by name, such as `slides/deck`; in the order of their names. */
export type Templates = ReadonlyMap<string, string>

/**
 * Reads every `*.hbs` of a folder; without a folder there are none.
 *
 * @throws UsageError if there is no such folder, or no template in it.
 */
export const readTemplates = async (cwd: string, folder: string | undefined): Promise<Templates> => {
  if (folder === undefined) return new Map()
  const root = resolve(cwd, folder)
  const names = await list(root, '')
  if (names.length === 0) {
    throw new UsageError(`there is no folder of templates (*.hbs) ${JSON.stringify(folder)}`)
  }
  const read = async (name: string): Promise<[string, string]> => {
    try {
      return [name, await readFile(join(root, `${name}.hbs`), 'utf8')]
    } catch (cause) {
      throw new EngineError(`cannot read the template ${name}`, { cause })
    }
  }
  return new Map(await Promise.all(names.sort(byCodeUnit).map(read)))
}

const list = async (root: string, prefix: string): Promise<string[]> => {
  const entries = await readdir(join(root, prefix), { withFileTypes: true }).catch(() => [])
  const names = entries.map(async (entry) => {
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory()) return list(root, `${name}/`)
    return name.endsWith('.hbs') ? [name.slice(0, -'.hbs'.length)] : []
  })
  return (await Promise.all(names)).flat()
}
