import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { gatherChanges } from './gather-changes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const gather = () => {
  const told: (readonly string[])[] = []
  return { told, gathering: gatherChanges({ quiet: 10, most: 50 }, (paths) => told.push(paths)) }
}

it('changes are told together once it is quiet, each path once', () => {
  const { told, gathering } = gather()
  for (const path of ['a', 'b', 'a']) gathering.add(path)
  vi.advanceTimersByTime(9)
  gathering.add('c')
  vi.advanceTimersByTime(9)
  expect(told).toEqual([])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([['a', 'b', 'c']])
})

it('a storm is told in parts, its last change too', () => {
  const { told, gathering } = gather()
  for (let number = 0; number < 30; number += 1) {
    gathering.add(String(number))
    vi.advanceTimersByTime(5)
  }
  vi.advanceTimersByTime(50)
  expect(told).toHaveLength(3)
  expect(told.flat()).toContain('29')
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(3)
})

it('nothing is told after the end', () => {
  const { told, gathering } = gather()
  gathering.add('a')
  gathering.close()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
})
