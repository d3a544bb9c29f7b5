import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import type { Random } from '../articles/random.ts'
import { type Fault, markIn } from './judge.ts'
import { runProgram, startProgram } from './program.ts'
import type { World } from './world.ts'

/** What a build without a fault takes. */
export interface Pace {
  readonly milliseconds: number
  /** Names of the calls to the file system that change something in the output folder. */
  readonly calls: readonly string[]
}

export const measurePace = async (world: World): Promise<Pace> => {
  // The first run compiles what the second one finds compiled.
  await observe(world)
  return observe(world)
}

const observe = async (world: World): Promise<Pace> => {
  const { path, out, end } = world.begin()
  const log = join(path, 'calls')
  const began = performance.now()
  await runProgram(path, world.program, { fault: { root: out, log } })
  const milliseconds = performance.now() - began
  const calls = readFileSync(log, 'utf8').trim().split('\n')
  end()
  return { milliseconds, calls }
}

/** A fault by its name, which says how to have it again. */
export interface NamedFault {
  readonly name: string
  readonly fault: Fault
  /** The same at half the way, for a fault that came when the program had ended. */
  readonly sooner?: () => NamedFault
}

/** Kills a program at any time of its run. */
export const signalAtTime = (milliseconds: number, signal: NodeJS.Signals = 'SIGKILL'): NamedFault => ({
  name: `${signal} after ${milliseconds} ms`,
  fault: async ({ path }, { program }) => {
    const { child, ended } = startProgram(path, program)
    await Promise.race([pause(milliseconds), ended])
    child.kill(signal)
    return ended
  },
  sooner: () => signalAtTime(Math.floor(milliseconds / 2), signal),
})

/** Kills the process that makes a call before, amid or after it, or has the call fail. */
export const faultAtCall = (at: number, how: string): NamedFault => ({
  name: `${how} at call ${at}`,
  fault: (round, { program }) =>
    runProgram(round.path, program, { fault: { root: round.out, at, how, mark: markIn(round) } }),
  sooner: () => faultAtCall(Math.ceil(at / 2), how),
})

/** Kills a program when something in its output folder has changed so many times, as seen from outside. */
export const signalAtSight = (changes: number, signal: NodeJS.Signals = 'SIGKILL'): NamedFault => ({
  name: `${signal} at change ${changes}`,
  fault: async ({ path, out }, { program }) => {
    const { child, ended } = startProgram(path, program)
    const seen = new Set<string>()
    let isOver = false
    void ended.then(() => {
      isOver = true
    })
    while (seen.size < changes && !isOver) {
      for (const name of namesIn(join(out, '.trifold/tmp'))) seen.add(name)
      await turn()
    }
    child.kill(signal)
    return ended
  },
  sooner: () => signalAtSight(Math.ceil(changes / 2), signal),
})

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** As many moments as are asked for: at any time, before, amid and after calls, and when a temporary is seen. */
export const momentsOf = (count: number, { milliseconds, calls }: Pace, random: Random): NamedFault[] =>
  Array.from({ length: count }, (_, index) => {
    const at = 1 + random.int(calls.length)
    const kinds = [
      () => signalAtTime(Math.floor(milliseconds * (0.2 + (random.int(100) / 100) * 0.9))),
      () => faultAtCall(at, random.pick(['before', 'after'])),
      () => faultAtCall(writeNear(calls, at), 'amid'),
      () => signalAtSight(1 + random.int(Math.ceil(calls.length / 8))),
    ]
    return (kinds[index % kinds.length] ?? kinds[0])?.() ?? faultAtCall(at, 'before')
  })

/** The number of the next call that writes. */
const writeNear = (calls: readonly string[], at: number): number => {
  const next = calls.findIndex((name, index) => index + 1 >= at && name.startsWith('write'))
  return next < 0 ? calls.findIndex((name) => name.startsWith('write')) + 1 : next + 1
}
