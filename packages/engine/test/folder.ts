import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { byCodeUnit } from '../src/order.ts'
import { relativeTo } from '../src/paths.ts'

/** A folder of its own for one test. */
export interface TestFolder {
  readonly path: string
  at(path: string): string
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>
  read(path: string): Promise<string>
  remove(path: string): Promise<void>
  /** Every file below a folder, relative to the test's folder, sorted; `.trifold` folders left out. */
  list(folder?: string): Promise<string[]>
  /** Every file with its content, `.trifold` included. */
  snapshot(folder?: string): Promise<Record<string, string>>
  dispose(): Promise<void>
}

export const createTestFolder = async (): Promise<TestFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'trifold-engine-'))
  const at = (name: string): string => join(path, name)
  const all = async (folder: string): Promise<string[]> => {
    const entries = await readdir(at(folder), { withFileTypes: true, recursive: true }).catch(() => [])
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relativeTo(path, join(entry.parentPath, entry.name)))
      .sort(byCodeUnit)
  }
  return {
    path,
    at,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(at(name)), { recursive: true })
        await writeFile(at(name), content)
      }
    },
    read: (name) => readFile(at(name), 'utf8'),
    remove: (name) => rm(at(name), { recursive: true, force: true }),
    list: async (folder = '.') => (await all(folder)).filter((name) => !name.includes('.trifold/')),
    snapshot: async (folder = '.') => {
      const names = await all(folder)
      const contents = await Promise.all(names.map((name) => readFile(at(name), 'latin1')))
      return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? '']))
    },
    dispose: () => rm(path, { recursive: true, force: true }),
  }
}
