import { describe, expect, it, onTestFinished } from 'vitest'
import { type Fault, judgeRound } from './judge.ts'
import { careless, trifold } from './program.ts'
import { readOnly, unreadable } from './refused.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 600_000 }

const createSmall = async (program = trifold()) => {
  const world = await createWorld({ program, articles: 8 })
  onTestFinished(world.end)
  return world
}

describe('a program that may not write', patience, () => {
  it.each(['out', 'out/post-1', 'out/.trifold', 'out/post-3/slides.html'])(
    'leaves %s as it is',
    async (place) => {
      const { wrong } = await judgeRound(await createSmall(), readOnly(place).fault)
      expect(wrong).toEqual([])
    },
  )

  it('says which file it could not write', async () => {
    const world = await createSmall()
    const { fault } = readOnly('out')
    let said = ''
    const { wrong } = await judgeRound(world, async (...given) => {
      const ended = await fault(...given)
      said = ended.stderr
      expect(ended.status).toBe(3)
      return ended
    })
    expect(wrong).toEqual([])
    expect(said).toMatch(/cannot write .*out\//)
  })

  it('is found out if it ends as if nothing had been', async () => {
    const { wrong } = await judgeRound(await createSmall(careless('boasting')), readOnly('out').fault)
    expect(wrong.join('\n')).toContain('it ended with 0, but')
  })
})

describe('a program that may not read', patience, () => {
  it.each(['posts/post-3.md', 'posts/images/2.svg', 'posts'])(
    'names %s, and does not end well',
    async (place) => {
      const { fault } = unreadable(place)
      const named: Fault = async (round, world) => {
        const ended = await fault(round, world)
        expect(ended.stdout + ended.stderr).toContain(place.replace('posts/images', 'images'))
        if (!place.includes('images')) expect(ended.status).not.toBe(0)
        return { ...ended, status: ended.status || null }
      }
      const { wrong } = await judgeRound(await createSmall(), named)
      expect(wrong.filter((text) => !text.includes('neither'))).toEqual([])
    },
  )
})
