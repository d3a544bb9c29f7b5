import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { command } from '../acceptance/command.ts'
import { canary } from './search-canary.ts'
import { secretFiles } from './secret-files.ts'

/** What the command did. */
export interface Ran {
  readonly status: number | null
  /** What ended it, if it did not end by itself. */
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

/** A collection in `site`, and beside it, in `outside`, files that hold the words. Gone when its test has ended. */
export interface Place {
  readonly path: string
  readonly site: string
  readonly outside: string
  /** Writes into the folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Runs the command in the collection; one that hangs is ended. */
  trifold(...args: string[]): Ran
  /** Starts it, for what goes on. */
  start(...args: string[]): ChildProcess
  /** Every file outside, with its bytes and times. */
  stateOutside(): string[]
}

/** Long enough for a machine that is busy with other tests. */
const patience = 120_000

export const createPlace = (files: Readonly<Record<string, string | Uint8Array>> = {}): Place => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-canary-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const [site, outside] = [join(path, 'site'), join(path, 'outside')]
  const write = (more: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
  write(secretFiles())
  mkdirSync(site)
  write(files)
  // The environment holds the words, as that of a build does which knows a password.
  const options = { cwd: site, env: { PATH: process.env.PATH, HOME: outside, SECRET: canary } }
  return {
    path,
    site,
    outside,
    write,
    trifold: (...args) => {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        ...options,
        encoding: 'utf8',
        timeout: patience,
        killSignal: 'SIGKILL',
        maxBuffer: 256 * 1024 * 1024,
      })
      return { status, signal, said: stdout + stderr }
    },
    start: (...args) => {
      const child = spawn(process.execPath, [command, ...args], options)
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      return child
    },
    stateOutside: () =>
      readdirSync(outside, { recursive: true })
        .map(String)
        .sort()
        .map((name) => {
          const found = lstatSync(join(outside, name))
          const content = found.isFile() ? readFileSync(join(outside, name)) : ''
          return `${name} ${found.mode} ${found.mtimeMs} ${createHash('sha256').update(content).digest('hex')}`
        }),
  }
}

/** The formats that need no browser. */
export const formats = 'markdown,html,slides,pptx,jsonld,reveal,marp,iframe,deck,notes'
