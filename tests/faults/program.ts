import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A program that makes outputs in `out` of the articles in `posts`. */
export interface Program {
  readonly name: string
  /** What Node is called with. */
  readonly args: readonly string[]
}

/** The built command, or the one that `FAULTS_COMMAND` names. Tests build nothing: the task graph has, before they run. */
export const command =
  process.env.FAULTS_COMMAND ?? join(import.meta.dirname, '../../apps/cli/bin/trifold.js')

export const trifold = (...options: readonly string[]): Program => ({
  name: 'trifold',
  args: [command, 'build', 'posts', '--out', 'out', ...options],
})

/** @param vice What `careless.mjs` does wrong. */
export const careless = (vice: string): Program => ({
  name: vice,
  args: [join(import.meta.dirname, 'careless.mjs'), vice, 'posts', 'out'],
})

/** How a program came to its end. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** What still ran when there was time enough to end. */
  readonly left: readonly string[]
}

export interface Circumstances {
  /** What `fault.cjs` is told. */
  readonly fault?: Readonly<Record<string, unknown>> | undefined
  /** A command line that runs the one after it. */
  readonly under?: readonly string[] | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
}

/** A program on its way. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts a program in a folder. Whatever it starts is known by a variable that is handed on. */
export const startProgram = (
  cwd: string,
  { args }: Program,
  { fault, under = [], env = {} }: Circumstances = {},
): Running => {
  const mark = randomUUID()
  const [file = '', ...rest] = [...under, process.execPath, ...args]
  const child = spawn(file, rest, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      FAULTS_MARK: mark,
      ...(fault && {
        NODE_OPTIONS: `--require ${join(import.meta.dirname, 'fault.cjs')}`,
        FAULT: JSON.stringify(fault),
      }),
      ...env,
    },
  })
  return { child, ended: endOf(child, mark) }
}

export const runProgram = (cwd: string, program: Program, circumstances?: Circumstances): Promise<Ended> =>
  startProgram(cwd, program, circumstances).ended

/** Ms after which a program is taken for one that never ends: far more than any takes here, on a busy machine, too. */
const longest = 180_000

const endOf = async (child: ChildProcess, mark: string): Promise<Ended> => {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.on('data', (part: Buffer) => {
    texts.stdout += part
  })
  child.stderr?.on('data', (part: Buffer) => {
    texts.stderr += part
  })
  const closed = once(child, 'close')
  let hung: string[] = []
  const timer = setTimeout(() => {
    hung = [`it hung for ${longest} ms`]
    child.kill('SIGKILL')
  }, longest)
  const how = await new Promise<Pick<Ended, 'status' | 'signal'>>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status, signal) => resolve({ status, signal }))
  })
  clearTimeout(timer)
  const left = [...hung, ...(await remaining(mark))]
  // Whoever was left may have held the pipes open until now.
  await closed
  return { ...how, ...texts, left }
}

/** Processes end within a second when the one that started them is no more; here, they have to share the machine. */
const patience = 4_000

const remaining = async (mark: string): Promise<string[]> => {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50))
    if (marked(mark).length === 0) return []
  const left = marked(mark)
  // They would disturb what comes after.
  for (const { pid } of left) process.kill(pid, 'SIGKILL')
  return left.map(({ name }) => name)
}

/** Processes that have the mark in their environment; only Linux tells, and elsewhere none are seen. */
const marked = (mark: string): { pid: number; name: string }[] =>
  read(() => readdirSync('/proc'), []).flatMap((pid) =>
    /^\d+$/.test(pid) && read(() => readFileSync(`/proc/${pid}/environ`, 'utf8'), '').includes(mark)
      ? [
          {
            pid: Number(pid),
            name: read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').replaceAll('\0', ' '),
          },
        ]
      : [],
  )

const read = <Value>(get: () => Value, otherwise: Value): Value => {
  try {
    return get()
  } catch {
    return otherwise
  }
}
