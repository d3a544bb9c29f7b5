import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Environment } from './environments.ts'

/** Collections by name: the bytes of each file by its path. */
export type Collections = Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>

/** A script for Node, and its first arguments; it is called as `trifold` is. */
export type Program = readonly string[]

export interface Built {
  readonly status: number | null
  readonly told: string
  /** The SHA-256 of every output, by its path. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Builds collections anew in an environment, in folders of their own that are removed again. */
export const buildIn = async (
  {
    env = {},
    args = [],
    place = 'place',
    from = '.',
    absolute = false,
    preload,
    umask = 0o22,
    written,
  }: Environment,
  program: Program,
  collections: Collections,
): Promise<Built> => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-environment-')))
  try {
    const [content, cwd] = [join(root, place), join(root, place, from)]
    mkdirSync(cwd, { recursive: true })
    const files = Object.entries(collections).flatMap(([name, sources]) =>
      Object.entries(sources).map(([path, bytes]) => [join(content, name, path), bytes] as const),
    )
    for (const [index, [path, bytes]] of (written === 'backwards' ? files.reverse() : files).entries()) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
      if (written === 'backwards') utimesSync(path, 1_000_000_000 + index, 1_000_000_000 + index)
    }
    const folders = Object.keys(collections).map((name) => join(content, name))
    const paths = absolute ? folders : folders.map((folder) => relative(cwd, folder))
    const [status, told] = await run(
      cwd,
      umask,
      [...program, 'build', ...paths, '--format', 'json', ...args],
      {
        ...env,
        ...(preload === undefined
          ? {}
          : { NODE_OPTIONS: `--require=${preload}`, NODE_DISABLE_COMPILE_CACHE: '1' }),
      },
    )
    return { status, told, outputs: outputsIn(content, Object.keys(collections)) }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const run = (cwd: string, umask: number, args: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<[number | null, string]>((resolve, reject) => {
    // The shell hands its mask on, and Node has none to give a child.
    const line = `umask ${umask.toString(8)} && exec "$0" "$@"`
    const child = spawn('/bin/sh', ['-c', line, process.execPath, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (told += bytes))
    child.on('error', reject)
    child.on('close', (status) => resolve([status, told]))
  })

/** Of this machine alone: sizes and times of files that a run saw. */
const snapshot = /\/out\/\.trifold\/seen$/

/** What outputs are made of, settings included. */
export const manifest = /\/out\/\.trifold\/manifest\.json$/

const outputsIn = (content: string, names: readonly string[]): Record<string, string> => {
  const files = names.flatMap((name) =>
    readdirSync(join(content, name, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !snapshot.test(file)),
  )
  return Object.fromEntries(files.sort().map((file) => [relative(content, file), sumOf(file)]))
}

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
