import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { EngineError, UsageError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import { readPlainFile } from '../read-file/read-plain-file.ts'

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
  return new Map(names.sort(byCodeUnit).map((name) => [name, readTemplate(root, name)]))
}

/** The most bytes of a template. */
const most = 4 * 2 ** 20

const readTemplate = (root: string, name: string): string => {
  const cannot = (cause: unknown): EngineError =>
    new EngineError(`cannot read the template ${name}`, { cause })
  let found: ReturnType<typeof readPlainFile>
  try {
    found = readPlainFile(join(root, `${name}.hbs`), { most, within: root })
  } catch (cause) {
    throw cannot(cause)
  }
  if ('problem' in found || found.size > most)
    throw cannot(
      new Error(`expected a file inside the folder of templates, of ${most / 2 ** 20} MiB at most`),
    )
  return Buffer.from(found.bytes).toString('utf8')
}

const list = async (root: string, prefix: string): Promise<string[]> => {
  const entries = await readdir(join(root, prefix), { withFileTypes: true }).catch(() => [])
  const names = entries.map(async (entry) => {
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory()) return list(root, `${name}/`)
    const mayBeFile = entry.isFile() || entry.isSymbolicLink()
    return mayBeFile && name.endsWith('.hbs') ? [name.slice(0, -'.hbs'.length)] : []
  })
  return (await Promise.all(names)).flat()
}
