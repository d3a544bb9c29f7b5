import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { onTestFinished } from 'vitest'

/** The built command. Tests build nothing: the task graph has, before they run. */
export const command = join(import.meta.dirname, '../../apps/cli/bin/trifold.js')

export interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A temporary folder, removed when its test has ended, and the command run in it as a user runs it. */
export interface Folder {
  readonly path: string
  write(path: string, content: string | Uint8Array): void
  read(path: string): string
  remove(path: string): void
  /** Every file, `/` separated and sorted. */
  files(): string[]
  /** Each file's hash and time of its last change. */
  state(): Record<string, string>
  /** `input` is what the command gets on standard input. */
  trifold(args: readonly string[], env?: Record<string, string>, input?: string): Result
}

export const createFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): Folder => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-acceptance-')))
  const folder: Folder = {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), content)
    },
    read: (file) => readFileSync(join(path, file), 'utf8'),
    remove: (file) => rmSync(join(path, file), { recursive: true }),
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort(),
    state: () => Object.fromEntries(folder.files().map((file) => [file, stateOf(join(path, file))])),
    trifold: (args, env = {}, input = '') => run(path, args, env, input),
  }
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [file, content] of Object.entries(files)) folder.write(file, content)
  return folder
}

const run = (cwd: string, args: readonly string[], env: Record<string, string>, input: string): Result => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    input,
    // The report of many pages is long.
    maxBuffer: 64 * 1024 * 1024,
    // What hangs fails its test, and not the run of all.
    timeout: 300_000,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
  })
  return { status, stdout, stderr }
}

const stateOf = (path: string): string =>
  `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`
