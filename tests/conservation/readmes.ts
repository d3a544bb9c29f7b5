import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A package's README. */
export interface Readme {
  readonly name: string
  readonly text: string
}

const modules = join(import.meta.dirname, '../../node_modules')

const packageFolders = (): string[] =>
  readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .filter((name) => !name.startsWith('@trifold/') && !name.startsWith('@content/') && name !== 'trifold')
    .sort()

const readmesOf = (name: string): Readme[] => {
  const folder = join(modules, name)
  if (!statSync(folder).isDirectory()) return []
  return readdirSync(folder)
    .filter((file) => /^readme\.(md|markdown)$/i.test(file))
    .map((file) => ({ name: `${name}/${file}`, text: readFileSync(join(folder, file), 'utf8') }))
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The README of every package that is installed, equal ones once: some hundreds of real files. */
export const readmes: readonly Readme[] = [
  ...new Map(
    packageFolders()
      .flatMap(readmesOf)
      .map((readme) => [hash(readme.text), readme]),
  ).values(),
]
