import { spawn } from 'node:child_process'
import type { Command, Ended } from './command.ts'
import { ended } from './ended.ts'
import { memoryOf, processesOfSession } from './processes.ts'

export interface Weighed extends Ended {
  /** The most that the program and all processes below it had at one time, in bytes. */
  readonly memory: number
}

const msBetweenLooks = 10

/**
 * Runs a command and looks at its memory all the while. Looking takes time from the program, so such a run is not timed.
 */
export const peakMemory = async ({ program, args, cwd, env }: Command): Promise<Weighed> => {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  let memory = 0
  const look = (): void => {
    memory = Math.max(memory, memoryOf(processesOfSession(child.pid ?? -1)))
  }
  const timer = setInterval(look, msBetweenLooks)
  const status = await ended(child, program).finally(() => clearInterval(timer))
  return { status, printed: Buffer.concat(parts).toString('utf8'), memory }
}
