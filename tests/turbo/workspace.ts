import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** A small monorepo in a temporary folder: the repository's own task graph and built command, and two collections. */
export interface Workspace {
  readonly root: string
  write(path: string, text: string): void
  remove(path: string): void
  /** Runs a script of the root's package.json, as `npm run` does, and gives what it printed. */
  run(script: string): Run
  dispose(): void
}

export interface Run {
  readonly status: number | null
  readonly text: string
  /** Tasks that were carried out, not taken from the cache. */
  readonly executed: readonly string[]
}

const manifest = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8'))

export const createWorkspace = (): Workspace => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-turbo-')))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const file of [
    'turbo.json',
    'scripts/turbo.mjs',
    '.gitignore',
    'tsconfig.base.json',
    'tsconfig.build.json',
  ])
    write(file, readFileSync(join(repository, file), 'utf8'))
  const { name, version, type, packageManager, scripts } = manifest('.')
  const workspaces = ['apps/*', 'content/*', 'tests']
  write('package.json', JSON.stringify({ name, version, type, packageManager, scripts, workspaces }))
  write('package-lock.json', JSON.stringify({ name, lockfileVersion: 3, requires: true, packages: {} }))
  // The task graph names the workspace of tests.
  write('tests/package.json', JSON.stringify({ name: '@trifold/tests', version }))
  installCommand(root, write)
  for (const collection of ['first', 'second']) {
    const own = { ...manifest('content/social-web'), name: `@content/${collection}` }
    write(`content/${collection}/package.json`, JSON.stringify(own))
    write(`content/${collection}/trifold.config.json`, '{}')
    write(`content/${collection}/post.md`, `# A post of the ${collection}\n\nSome words.\n`)
  }
  return {
    root,
    write,
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    run: (script) => run(root, script),
    dispose: () => rmSync(root, { recursive: true }),
  }
}

/** The command as it was built, as a workspace whose build is done. */
const installCommand = (root: string, write: Workspace['write']): void => {
  for (const folder of ['bin', 'dist'])
    cpSync(join(repository, 'apps/cli', folder), join(root, 'apps/cli', folder), { recursive: true })
  const { name, version, type, bin, exports } = manifest('apps/cli')
  write('apps/cli/package.json', JSON.stringify({ name, version, type, bin, exports }))
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'apps/cli'), join(root, 'node_modules/trifold'))
  symlinkSync('../trifold/bin/trifold.js', join(root, 'node_modules/.bin/trifold'))
  symlinkSync(join(repository, 'node_modules/turbo'), join(root, 'node_modules/turbo'))
}

const run = (root: string, script: string): Run => {
  const home = join(root, 'home')
  mkdirSync(home, { recursive: true })
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    // A home of its own: what Turborepo says on a machine where it never ran.
    env: { PATH: process.env.PATH, HOME: home, CI: 'true', NO_COLOR: '1' },
  })
  const text = stdout + stderr
  const executed = [...text.matchAll(/^(\S+): cache miss, executing/gm)].map((match) => match[1] ?? '').sort()
  return { status, text, executed }
}

/** Makes the workspace a Git repository with everything committed. */
export const commitAll = ({ root }: Workspace): void => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
}
