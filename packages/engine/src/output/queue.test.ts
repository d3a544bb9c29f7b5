import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createQueue } from './queue.ts'

it('runs no more tasks at once than there is room for, and all of them', async () => {
  const queue = createQueue(2)
  const done: number[] = []
  let running = 0
  let most = 0
  for (const number of [1, 2, 3, 4, 5])
    await queue.add(async () => {
      most = Math.max(most, ++running)
      await wait(2)
      running--
      done.push(number)
    })
  await queue.flush()
  expect([most, done]).toEqual([2, [1, 2, 3, 4, 5]])
})

it('throws what a task threw, to whoever comes next', async () => {
  const queue = createQueue(1)
  await queue.add(() => Promise.reject(new Error('disk full')))
  await expect(queue.add(async () => undefined)).rejects.toThrow('disk full')
  await expect(queue.flush()).rejects.toThrow('disk full')
})
