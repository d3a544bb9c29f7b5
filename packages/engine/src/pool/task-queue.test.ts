import { expect, it } from 'vitest'
import { createTaskQueue } from './task-queue.ts'

it('hands out each task once, in order, fewer at once towards the end', () => {
  const queue = createTaskQueue(100, 2)
  const taken: (readonly number[])[] = []
  for (let tasks = queue.take(); tasks.length > 0; tasks = queue.take()) taken.push(tasks)
  expect(taken.flat()).toEqual(Array.from({ length: 100 }, (_, index) => index))
  expect(taken.map(({ length }) => length)).toEqual(taken.map(({ length }) => length).sort((a, b) => b - a))
  expect(taken.at(-1)).toHaveLength(1)
})

it('hands out again, one by one, what it takes back; the first is lost the second time', () => {
  const queue = createTaskQueue(2, 1)
  expect([queue.take(), queue.take()]).toEqual([[0], [1]])
  expect(queue.takeBack([0, 1])).toBeUndefined()
  expect([queue.take(), queue.take(), queue.take()]).toEqual([[1], [0], []])
  expect(queue.takeBack([0])).toBe(0)
  expect(queue.takeBack([])).toBeUndefined()
})
