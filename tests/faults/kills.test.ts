import { describe, expect, it, onTestFinished } from 'vitest'
import { createRandom } from '../articles/random.ts'
import { measurePace, momentsOf } from './kills.ts'
import { careless, type Program, trifold } from './program.ts'
import { type Judgements, judgeAll, roundsOf } from './rounds.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 3_600_000 }
/** Nothing is wrong; a few moments came too late. */
const unharmed = { wrong: [], hit: expect.toSatisfy((part: number) => part > 0.6) }
const seed = Number(process.env.FAULT_SEED ?? 8)

const killed = async (
  program: Program,
  articles: number,
  isFirst: boolean,
  count: number,
): Promise<Judgements> => {
  const world = await createWorld({ program, articles, isFirst })
  onTestFinished(world.end)
  const moments = momentsOf(count, await measurePace(world), createRandom(seed))
  return judgeAll(world, moments)
}

describe('a program that is killed', patience, () => {
  it('leaves every output whole, and is made up for by the next build', async () => {
    expect(await killed(trifold('--jobs', '1'), 12, false, roundsOf(12))).toEqual(unharmed)
  })

  it('does so at its first build', async () => {
    expect(await killed(trifold('--jobs', '1'), 12, true, Math.ceil(roundsOf(12) / 4))).toEqual(unharmed)
  })

  it('does so with processes of its own', async () => {
    const program = trifold('--jobs', '2', '--to', 'markdown,jsonld')
    expect(await killed(program, 230, false, Math.ceil(roundsOf(12) / 4))).toEqual(unharmed)
  })

  it('is found out if it writes over its outputs', async () => {
    const { wrong } = await killed(careless('in-place'), 12, false, 4)
    expect(wrong.join('\n')).toContain('is neither as it was nor as it will be')
  })

  it('is found out if it takes for an output what is there', async () => {
    const { wrong } = await killed(careless('trusting'), 12, false, 4)
    expect(wrong.join('\n')).toContain('after the next build, ')
  })
})
