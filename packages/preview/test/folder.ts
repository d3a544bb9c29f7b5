import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test. */
export interface TestFolder {
  readonly path: string
  at(name: string): string
  write(name: string, text: string): void
  /** Writes beside the file, then renames, as many editors do. */
  replace(name: string, text: string): void
  move(from: string, to: string): void
  remove(name: string): void
  dispose(): void
}

export const createTestFolder = (files: Readonly<Record<string, string>> = {}): TestFolder => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-preview-')))
  const at = (name: string): string => join(path, name)
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {
    path,
    at,
    write,
    replace: (name, text) => {
      write(`${name}.tmp~`, text)
      renameSync(at(`${name}.tmp~`), at(name))
    },
    move: (from, to) => renameSync(at(from), at(to)),
    remove: (name) => rmSync(at(name), { recursive: true, force: true }),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  }
}
