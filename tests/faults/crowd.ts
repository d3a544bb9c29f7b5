import { setTimeout as pause } from 'node:timers/promises'
import type { NamedFault } from './kills.ts'
import { type Ended, startProgram } from './program.ts'

/** Several of one program at once; so many of them are killed, each some milliseconds after the one before. */
export const crowd = (count: number, killed = 0, milliseconds = 0): NamedFault => ({
  name: `${count} at once, ${killed} of them killed`,
  fault: async ({ path }, { program }) => {
    const started = Array.from({ length: count }, () => startProgram(path, program))
    for (const { child } of started.slice(0, killed)) {
      await pause(milliseconds)
      child.kill('SIGKILL')
    }
    return together(await Promise.all(started.slice(killed).map(({ ended }) => ended)))
  },
})

/** Those who could not have the folder say so; at least one could, and it is the end of all that is judged. */
const together = (ends: readonly Ended[]): Ended => {
  const [good, refused] = [
    ends.filter(({ status }) => status === 0),
    ends.filter(({ status }) => status !== 0),
  ]
  const unclear = refused.find(({ status, stderr }) => status !== 3 || !/lock|at work/.test(stderr))
  const one = unclear ?? good[0] ?? refused[0]
  if (one === undefined) throw new Error('nobody came')
  return {
    ...one,
    left: ends.flatMap(({ left }) => left),
    ...(unclear && { left: [`${unclear.status} ${unclear.signal} ${unclear.stderr}`] }),
  }
}
