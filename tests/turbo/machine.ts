import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { git, type Origin } from './origin.ts'

const modulesHere = join(import.meta.dirname, '../../node_modules')

/** The variables of a run, besides what every process has. */
export type Variables = Readonly<Record<string, string>>

/** A clone in a folder of its own with empty caches: what another machine has after `git clone` and `npm ci`. */
export interface Machine {
  readonly root: string
  /** Runs a command of a shell at its root. */
  run(command: string, variables?: Variables): Run
  /** What Turborepo would do, by task; it runs nothing. */
  plan(variables?: Variables): Readonly<Record<string, Planned>>
  /** The hash of every file that the builds made, by its path. */
  outputs(): Readonly<Record<string, string>>
}

export interface Run {
  readonly status: number | null
  readonly text: string
  /** Collections that Turborepo had built, and those whose outputs came from a cache. */
  readonly executed: readonly string[]
  readonly replayed: readonly string[]
}

export interface Planned {
  readonly hash: string
  /** Where its outputs would come from: `LOCAL`, `REMOTE`, or nowhere. */
  readonly source: string | undefined
}

/** Clones a repository. Each machine has its own home, and runs with the variables that it is given. */
export const createMachine = (origin: Origin, name: string, variables: Variables): Machine => {
  const root = join(origin.clones, name, 'site')
  const home = join(origin.clones, name, 'home')
  mkdirSync(home, { recursive: true })
  git(origin.clones, 'clone', '--quiet', origin.root, root)
  install(root)
  const shell = (command: string, more: Variables = {}) =>
    spawnSync('sh', ['-e', '-c', command], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home, ...quiet, ...variables, ...more },
    })
  return {
    root,
    run: (command, more) => readRun(shell(command, more)),
    plan: (more) => readPlan(shell('npx turbo run build --dry-run=json', more).stdout),
    outputs: () => outputsIn(root),
  }
}

const quiet: Variables = {
  CI: 'true',
  NO_COLOR: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
}

/** Makes `node_modules` as `npm ci` does: the packed command, and Turborepo. */
const install = (root: string): void => {
  const trifold = join(root, 'node_modules/trifold')
  const commands = join(root, 'node_modules/.bin')
  for (const folder of [trifold, commands]) mkdirSync(folder, { recursive: true })
  const [tarball = ''] = readdirSync(join(root, 'vendor'))
  execFileSync('tar', ['-xzf', join(root, 'vendor', tarball), '-C', trifold, '--strip-components=1'])
  symlinkSync('../trifold/bin/trifold.js', join(commands, 'trifold'))
  symlinkSync(join(modulesHere, 'turbo'), join(root, 'node_modules/turbo'))
  symlinkSync('../turbo/bin/turbo', join(commands, 'turbo'))
}

const readRun = ({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Run => {
  const text = `${stdout}${stderr}`
  const named = (what: string) =>
    [...text.matchAll(new RegExp(`^(\\S+):build: cache ${what}`, 'gm'))].map(([, name = '']) => name).sort()
  return { status, text, executed: named('(?:miss|bypass)'), replayed: named('hit') }
}

interface DryRun {
  readonly tasks: readonly { package: string; hash: string; cache: { source?: string } }[]
}

const readPlan = (json: string): Record<string, Planned> => {
  const { tasks } = JSON.parse(json) as DryRun
  return Object.fromEntries(
    tasks.map((task) => [task.package, { hash: task.hash, source: task.cache.source }]),
  )
}

const outputsIn = (root: string): Record<string, string> => {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes('/out/'))
    .sort()
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return Object.fromEntries(files.map((path) => [path.slice(root.length + 1), hash(path)]))
}
