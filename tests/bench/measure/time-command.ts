import { spawn } from 'node:child_process'
import type { Command, Ended } from './command.ts'
import { ended } from './ended.ts'
import { processesOfSession } from './processes.ts'

/** What a run took: seconds on the clock, and of all processors, in user and system mode, by it and all that it started. */
export interface Timed extends Ended {
  readonly wall: number
  readonly cpu: number
}

/**
 * Bash’s own `time`: the clock starts right before the program does, and the processors’ time is that of the program and of
 * every process below it that was waited for (RUSAGE_CHILDREN), to the millisecond. Node tells of itself alone.
 */
const script = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4; } 4>&2 2>&3'

/**
 * Runs a command and measures it. A process that the program leaves behind would work on unmeasured, so that throws.
 */
export const timeCommand = async (command: Command): Promise<Timed> => {
  const child = spawn('bash', ['-c', script, 'bash', command.program, ...command.args], {
    cwd: command.cwd,
    env: command.env,
    // A session of its own, by which whatever it leaves is found.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [out, err, times] = [1, 2, 3].map((number) => textOf(child.stdio[number] as NodeJS.ReadableStream))
  const status = await ended(child, command.program)
  if (child.pid !== undefined && processesOfSession(child.pid).length > 0)
    throw new Error(`${command.program} left processes behind, whose time nobody counts`)
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = ((await times) ?? '')
    .trim()
    .split(' ')
    .map(Number)
  return { status, printed: `${await out}${await err}`, wall, cpu: user + system }
}

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}
