import { describe, expect, it, onTestFinished } from 'vitest'
import { createRandom } from '../articles/random.ts'
import { measurePace, type NamedFault } from './kills.ts'
import { growing, growth, vanishing } from './moving-sources.ts'
import { trifold } from './program.ts'
import { judgeAll } from './rounds.ts'
import { sourcesOf } from './sources.ts'
import { createWorld, type World } from './world.ts'

const patience = { timeout: 600_000 }
const program = trifold('--jobs', '1', '--to', 'markdown,html,slides,jsonld')
const articles = 8
const steps = 4

const worldOf = async (more: Readonly<Record<string, string | undefined>> = {}): Promise<World> => {
  const world = await createWorld({ program, articles, more })
  onTestFinished(world.end)
  return world
}

/** Faults at six moments, in a world where other outcomes are right, too. */
const judge = async (
  others: readonly Readonly<Record<string, string | undefined>>[],
  faultAt: (milliseconds: number) => NamedFault,
): Promise<readonly string[]> => {
  const world = await worldOf()
  const ends = []
  for (const more of others) ends.push((await worldOf(more)).clean)
  const { milliseconds } = await measurePace(world)
  const random = createRandom(5)
  const moments = Array.from({ length: 6 }, () => Math.floor((random.int(100) / 100) * milliseconds))
  return (await judgeAll({ ...world, others: ends }, moments.map(faultAt))).wrong
}

describe('a build whose sources change while it reads them', patience, () => {
  it('makes outputs of the article or none when it is gone', async () => {
    const others = [{ 'post-3.md': undefined }]
    expect(await judge(others, (at) => vanishing('posts/post-3.md', at))).toEqual([])
  })

  it('makes outputs with the image or without when it is gone', async () => {
    const others = [{ 'images/2.svg': undefined }]
    expect(await judge(others, (at) => vanishing('posts/images/2.svg', at))).toEqual([])
  })

  it('makes outputs of one version of an article that grows', async () => {
    const text = String(sourcesOf(articles, 'second')['post-3.md'])
    const others = Array.from({ length: steps }, (_, index) => ({
      'post-3.md': text + Array.from({ length: index + 1 }, (__, step) => growth(step + 1)).join(''),
    }))
    expect(await judge(others, (at) => growing('posts/post-3.md', steps, at / steps))).toEqual([])
  })
})
