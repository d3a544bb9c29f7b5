import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sampleFile } from './pipeline.ts'

const commandFolder = join(import.meta.dirname, '../../apps/cli')

/** The repository that clones are made of, with everything committed to its branch `main`. */
export interface Origin {
  readonly root: string
  /** A folder for clones. */
  readonly clones: string
  /** Names of its workspaces. */
  readonly collections: readonly string[]
  dispose(): void
}

type Write = (path: string, text: string) => void

const collections = ['alps', 'coast', 'desert', 'forest', 'heath', 'marsh', 'river', 'steppe']

/**
 * A monorepo of collections as the handbook has its readers set one up: its files are the samples of that article, and Trifold is
 * the packed command.
 */
export const createOrigin = (): Origin => {
  const around = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-machines-')))
  const root = join(around, 'origin')
  const write: Write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of ['package.json', 'turbo.json', '.gitignore']) write(path, sampleFile(path))
  write('package-lock.json', lockOf(JSON.parse(sampleFile('package.json'))))
  for (const name of collections) writeCollection(name, write)
  pack(join(root, 'vendor'))
  git(root, 'init', '--quiet', '--initial-branch=main')
  commitAll(root, 'Begin')
  return { root, clones: around, collections, dispose: () => rmSync(around, { recursive: true }) }
}

const writeCollection = (name: string, write: Write): void => {
  const folder = `content/${name}`
  write(`${folder}/package.json`, sampleFile('content/coast/package.json').replaceAll('coast', name))
  write(`${folder}/trifold.config.json`, JSON.stringify({ name, baseUrl: `https://example.org/${name}/` }))
  const points = ':::key-points\n\n- One\n- Two\n\n:::\n'
  write(`${folder}/first.md`, `# Of the ${name}\n\nWords, and [more words](second.md).\n\n${points}`)
  write(`${folder}/second.md`, `# More\n\n![A dot](images/dot.svg)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`)
  const circle = '<circle cx="5" cy="5" r="4"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${circle}</svg>\n`
  write(`${folder}/images/dot.svg`, svg)
}

/** The least that a lock file of npm says. */
const lockOf = (manifest: { devDependencies: { trifold: string } }): string => {
  const trifold = { version: '0.1.0', resolved: manifest.devDependencies.trifold, dev: true }
  const packages = { '': manifest, 'node_modules/trifold': trifold }
  return JSON.stringify({ lockfileVersion: 3, requires: true, packages })
}

const pack = (folder: string): void => {
  mkdirSync(folder)
  const options = ['--silent', '--ignore-scripts', '--pack-destination', folder]
  execFileSync('npm', ['pack', ...options], { cwd: commandFolder, stdio: 'ignore' })
}

/** Runs Git as somebody who has a name. */
export const git = (cwd: string, ...args: readonly string[]): void => {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  execFileSync('git', [...author, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Commits all that Git does not ignore. */
export const commitAll = (root: string, message: string): void => {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', message)
}
