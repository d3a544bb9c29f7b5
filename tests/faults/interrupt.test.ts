import { describe, expect, it, onTestFinished } from 'vitest'
import { createRandom } from '../articles/random.ts'
import type { Fault } from './judge.ts'
import { measurePace, type NamedFault, signalAtSight, signalAtTime } from './kills.ts'
import { careless, type Program, trifold } from './program.ts'
import { judgeAll, roundsOf } from './rounds.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 3_600_000 }

/** Exit statuses of programs that tidied up, and what a shell makes of one that then ended itself by the signal. */
const interrupted = new Set<unknown>([0, 130, 143, 'SIGINT', 'SIGTERM'])

const endingSo =
  (fault: Fault): Fault =>
  async (...given) => {
    const ended = await fault(...given)
    expect(interrupted).toContain(ended.status ?? ended.signal)
    return ended
  }

const judge = async (program: Program, articles: number, count: number): Promise<readonly string[]> => {
  const world = await createWorld({ program, articles })
  onTestFinished(world.end)
  const { milliseconds, calls } = await measurePace(world)
  const random = createRandom(17)
  const faults = Array.from({ length: count }, (_, index): NamedFault => {
    const signal = index % 3 === 0 ? 'SIGTERM' : 'SIGINT'
    const { name, fault } =
      index % 2 === 0
        ? signalAtTime(Math.floor(milliseconds * (0.1 + random.int(90) / 100)), signal)
        : signalAtSight(1 + random.int(Math.ceil(calls.length / 8)), signal)
    return { name, fault: endingSo(fault) }
  })
  return (await judgeAll(world, faults)).wrong
}

describe('a build that is interrupted', patience, () => {
  it('tidies up, and is made up for by the next one', async () => {
    expect(await judge(trifold('--jobs', '1'), 12, roundsOf(6))).toEqual([])
  })

  it('does so with processes of its own', async () => {
    const program = trifold('--jobs', '2', '--to', 'markdown,jsonld')
    expect(await judge(program, 230, Math.ceil(roundsOf(6) / 3))).toEqual([])
  })

  it('is found out if it leaves a process, a temporary, or others’ files deleted', async () => {
    expect((await judge(careless('haunting'), 4, 1)).join('\n')).toContain('left a process running')
    expect((await judge(careless('littering'), 4, 1)).join('\n')).toContain('careless.tmp')
    expect((await judge(careless('clearing'), 4, 2)).join('\n')).toContain('a file of somebody else')
  })
})
