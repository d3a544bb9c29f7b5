import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { processCount } from './process-count.ts'

it.each([
  { tasks: 199, jobs: 8, count: 0 },
  { tasks: 1000, jobs: 1, count: 0 },
  { tasks: 200, jobs: 64, count: 2 },
  { tasks: 201, jobs: 64, count: 3 },
  { tasks: 1000, jobs: 64, count: 10 },
  { tasks: 1000, jobs: 4, count: 4 },
  { tasks: 100_000, jobs: 256, count: 256 },
])('$tasks articles and $jobs jobs make $count processes', ({ tasks, jobs, count }) => {
  expect(processCount(tasks, { jobs })).toBe(count)
})

it.each([
  { fewest: 0, tasks: 1, count: 0 },
  { fewest: 0, tasks: 2, count: 2 },
  { fewest: 1, tasks: 3, count: 3 },
  { fewest: 10, tasks: 10, count: 2 },
])('$tasks articles make $count processes from $fewest articles on', ({ fewest, tasks, count }) => {
  expect(processCount(tasks, { jobs: 8, fewest })).toBe(count)
})

it.each([
  { tasks: 0, jobs: 2, count: 0 },
  { tasks: 1, jobs: 2, count: 1 },
  { tasks: 3, jobs: 1, count: 1 },
  { tasks: 3, jobs: 2, count: 2 },
])('$tasks articles and $jobs jobs make $count processes where all are made so', ({ tasks, jobs, count }) => {
  expect(processCount(tasks, { jobs, always: true })).toBe(count)
})

it('as many as there are processors share very many articles by default', () => {
  const processors = availableParallelism()
  expect(processCount(1_000_000, {})).toBe(processors < 2 ? 0 : processors)
})
