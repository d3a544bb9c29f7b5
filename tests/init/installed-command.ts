import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Result } from '../acceptance/command.ts'

const repository = resolve(import.meta.dirname, '../..')

/** The packed command, installed in an empty folder outside of the repository as a user installs it. */
export interface InstalledCommand {
  /** The folder, absolute. */
  readonly folder: string
  /** Runs `trifold` in a folder below it. */
  trifold(cwd: string, ...args: readonly string[]): Result
  /** Runs npm, which asks no registry. */
  npm(cwd: string, ...args: readonly string[]): Result
  /** The packed file, absolute. */
  tarball(): string
  /** The command's script, absolute. */
  script(): string
  /** Every file below a folder with its text, without `node_modules`, `out` and npm’s own. */
  files(cwd: string): Record<string, string>
  /** Writes a file by its path from the folder, as its user would. */
  write(path: string, text: string): void
  /** What a check finds in a folder below it: file, severity and code of each. */
  findings(cwd: string, ...paths: readonly string[]): string[]
}

export const installCommand = (): InstalledCommand => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-init-')))
  const env = { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, '.npm') }
  const run = (cwd: string, program: string, args: readonly string[]): Result => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: join(folder, cwd),
      encoding: 'utf8',
      env,
    })
    return { status, stdout, stderr }
  }
  const tarball = (): string => {
    const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
    if (name === undefined) throw new Error('npm packed nothing')
    return join(folder, name)
  }
  const script = (): string => join(folder, 'node_modules/trifold/bin/trifold.js')
  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: join(repository, 'apps/cli'),
      env,
    })
    writeFileSync(join(folder, 'package.json'), '{}')
    execFileSync('npm', ['install', '--offline', '--silent', tarball()], { cwd: folder, env })
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const trifold: InstalledCommand['trifold'] = (cwd, ...args) =>
    run(cwd, process.execPath, [script(), ...args])
  return {
    folder,
    trifold,
    npm: (cwd, ...args) => run(cwd, 'npm', ['--offline', '--no-audit', '--no-fund', ...args]),
    tarball,
    script,
    files: (cwd) => readFiles(join(folder, cwd)),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    findings: (cwd, ...paths) => findingsIn(trifold(cwd, 'check', '--format', 'json', ...paths).stdout),
  }
}

const findingsIn = (report: string): string[] => {
  // What a report in JSON holds of each.
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { code: string; severity: string; file: string }[]
  }
  return diagnostics.map(({ code, severity, file }) => `${file} ${severity} ${code}`)
}

const readFiles = (folder: string): Record<string, string> => {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !/(^|\/)(node_modules|out)\//.test(path) && path !== 'package-lock.json')
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}
