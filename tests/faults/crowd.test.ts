import { describe, expect, it, onTestFinished } from 'vitest'
import { crowd } from './crowd.ts'
import type { NamedFault } from './kills.ts'
import { careless, type Program, runProgram, trifold } from './program.ts'
import { type Judgements, judgeAll } from './rounds.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 600_000 }

const judge = async (
  program: Program,
  articles: number,
  faults: readonly NamedFault[],
): Promise<Judgements> => {
  const world = await createWorld({ program, articles })
  onTestFinished(world.end)
  return judgeAll(world, faults)
}

describe('builds into one folder at once', patience, () => {
  it('each ends with the right outputs, or says that another one is at work', async () => {
    const { wrong } = await judge(trifold('--jobs', '1'), 12, [crowd(8), crowd(8)])
    expect(wrong).toEqual([])
  })

  it('go on where one that was first is killed', async () => {
    const { wrong } = await judge(trifold('--jobs', '1'), 12, [crowd(8, 1, 400), crowd(8, 3, 300)])
    expect(wrong).toEqual([])
  })

  it('are found out if they write over each other’s outputs', async () => {
    const { wrong } = await judge(careless('littering'), 12, [crowd(2)])
    // Either one stumbles over the other's temporaries, or both get through and leave one.
    expect(wrong.join('\n')).toMatch(/careless\.tmp|ENOENT|it ended/)
  })
})

describe('a program that may open 64 files', patience, () => {
  it.each(['1', '2'])('builds three hundred articles with images, by %s processes', async (jobs) => {
    const fault: NamedFault = {
      name: 'ulimit -n 64',
      fault: ({ path }, { program }) =>
        runProgram(path, program, { under: ['sh', '-c', 'ulimit -n 64 && exec "$@"', 'sh'] }).then(
          (ended) => {
            expect(ended.status).toBe(0)
            return ended
          },
        ),
    }
    const { wrong } = await judge(trifold('--jobs', jobs, '--to', 'markdown,html,jsonld'), 300, [fault])
    expect(wrong).toEqual([])
  })
})
