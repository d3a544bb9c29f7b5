import { expect, it } from 'vitest'
import type { RenderWork } from '../work/render-work.ts'
import { ThreadEnded } from '../work/thread-ended.ts'
import { createLane } from './lane.ts'

/** A lane whose work is done when the test says so, and in which articles that are slow give way to all others. */
const start = (slow = 1000) => {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const told: string[] = []
  let interrupt = () => {}
  const work: Pick<RenderWork, 'render' | 'interrupt'> = {
    render: (path) =>
      new Promise((resolve, reject) => {
        begun.push(path)
        ends.push(() => (path === 'broken' ? reject(new Error('no')) : resolve(undefined)))
        interrupt = () => reject(new ThreadEnded('interrupted', 'so it goes'))
      }),
    interrupt: () => interrupt(),
  }
  const lane = createLane(work as RenderWork, {
    slow,
    wantsFiles: () => true,
    givesWay: (_, waiting) => waiting.size > 0,
    onInterrupted: (path) => told.push(`${path} gave way`),
    changes: () => 0,
    onResult: ({ path }) => told.push(path),
    onFailure: (path) => told.push(`${path} failed`),
  })
  const end = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { lane, begun, told, end }
}

it('one article is rendered after the other, those that are wanted soon first, each once', async () => {
  const { lane, begun, told, end } = start()
  for (const path of ['a', 'b', 'c', 'b']) lane.add(path, false)
  lane.add('c', true)
  lane.remove('b')
  for (let count = 0; count < 4; count += 1) await end()
  expect(begun).toEqual(['a', 'c'])
  expect(told).toEqual(['a', 'c'])
})

it('one that changes while it is rendered is rendered again', async () => {
  const { lane, begun, end } = start()
  lane.add('a', true)
  expect([lane.isUnderWay('a'), lane.isUnderWay('b')]).toEqual([true, false])
  lane.add('a', true)
  lane.add('a', true)
  for (let count = 0; count < 3; count += 1) await end()
  expect(begun).toEqual(['a', 'a'])
  expect(lane.isUnderWay('a')).toBe(false)
})

it('a failure is told, and the next one is rendered', async () => {
  const { lane, told, end } = start()
  lane.add('broken', false)
  lane.add('a', false)
  for (let count = 0; count < 2; count += 1) await end()
  expect(told).toEqual(['broken failed', 'a'])
})

it('nothing is told or begun after the end', async () => {
  const { lane, begun, told, end } = start()
  lane.add('a', false)
  lane.add('b', false)
  lane.close()
  for (let count = 0; count < 2; count += 1) await end()
  expect([begun, told]).toEqual([['a'], []])
})

it('one that is slow gives way, to one that waits and to one that comes', async () => {
  const { lane, begun, told, end } = start(20)
  const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  lane.add('first', false)
  await end()
  begun.length = 0
  told.length = 0
  lane.add('slow', false)
  lane.add('a', false)
  expect(begun).toEqual(['slow'])
  await pass(60)
  expect([begun, told]).toEqual([['slow', 'a'], ['slow gave way']])
  await pass(100)
  expect(told).toHaveLength(1)
  lane.add('a', true)
  await pass(0)
  expect([begun, told]).toEqual([
    ['slow', 'a', 'a'],
    ['slow gave way', 'a gave way'],
  ])
})
