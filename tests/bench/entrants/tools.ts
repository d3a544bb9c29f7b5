import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePrograms } from '../../browser/ensure-programs.ts'

/** The programs that are measured, installed as their users install them. */
export interface Tools {
  /** `trifold` as npm links it, from the packed package. */
  readonly trifold: string
  /** The folder of the commands of npm’s peers. */
  readonly peers: string
  /** The folder of the project of peers, which has their packages. */
  readonly packages: string
  /** All of the environment that a measured program has. */
  readonly env: Readonly<Record<string, string>>
  /** What was installed, by name, with its version. */
  readonly versions: Readonly<Record<string, string>>
}

const peersFolder = join(import.meta.dirname, '../peers')
const npmOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Installs everything into an empty folder: Trifold as npm packs it, peers by their lock, Hugo and Pandoc from the distribution
 * where they lack. Whatever cannot be had throws: a bench without its peers would say nothing.
 */
export const installTools = (folder: string, repository: string): Tools => {
  ensurePrograms([
    { name: 'hugo', command: ['hugo', 'version'], packages: ['hugo'] },
    { name: 'pandoc', command: ['pandoc', '--version'], packages: ['pandoc'] },
  ])
  const trifold = installTrifold(join(folder, 'trifold'), join(repository, 'apps/cli'))
  const packages = join(folder, 'peers')
  cpSync(peersFolder, packages, { recursive: true })
  npm(packages, 'ci', ...npmOptions)
  const home = join(folder, 'home')
  mkdirSync(home)
  const path = process.env.PATH ?? ''
  const env = { PATH: path, HOME: home, LANG: 'C.UTF-8', NO_COLOR: '1', CI: 'true' }
  return {
    trifold,
    peers: join(packages, 'node_modules/.bin'),
    packages,
    env,
    versions: versions(packages, trifold),
  }
}

const npm = (cwd: string, ...args: readonly string[]): void => {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

const installTrifold = (folder: string, packed: string): string => {
  mkdirSync(folder, { recursive: true })
  npm(packed, 'pack', '--silent', '--pack-destination', folder)
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm packed nothing')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(folder, 'install', ...npmOptions, join(folder, tarball))
  return join(folder, 'node_modules/.bin/trifold')
}

const said = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' }).trim().split('\n')[0] ?? ''

const versions = (packages: string, trifold: string): Record<string, string> => {
  const { dependencies } = JSON.parse(readFileSync(join(packages, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return {
    Node: process.version,
    Trifold: said(trifold, '--version'),
    Hugo: /v[\d.]+\S*/.exec(said('hugo', 'version'))?.[0] ?? '',
    Pandoc: said('pandoc', '--version').replace('pandoc ', ''),
    ...dependencies,
  }
}
