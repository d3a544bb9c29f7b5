import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

const terminal = (isTTY: boolean, columns = 80) => {
  const written: string[] = []
  const clock = { time: 0 }
  const stream = { write: (text: string) => written.push(text), isTTY, columns }
  const io = {
    cwd: '/',
    env: {},
    stdout: stream,
    stderr: stream,
    today: () => '2026-11-22',
    now: () => clock.time,
  }
  return { written, clock, progress: createProgress(io) }
}

test('shows nothing of a run that is over within a second', () => {
  const { written, clock, progress } = terminal(true)
  progress.step(1, 3, 'a.md')
  clock.time = 900
  progress.step(2, 3, 'b.md')
  progress.clear()
  expect(written).toEqual([])
})

test('shows how far a long run is, and takes the line away at the end', () => {
  const { written, clock, progress } = terminal(true)
  clock.time = 1_200
  progress.step(9, 300, 'posts/b.md')
  progress.clear()
  expect(written).toEqual(['\r\u001B[2K[  9/300] posts/b.md', '\r\u001B[2K'])
})

test('updates the line ten times a second at most', () => {
  const { written, clock, progress } = terminal(true)
  for (clock.time = 1_000; clock.time < 2_000; clock.time += 10) progress.step(1, 2, 'a.md')
  expect(written).toHaveLength(10)
})

test('keeps to one line of a narrow terminal, showing the end of the path', () => {
  const { written, clock, progress } = terminal(true, 20)
  clock.time = 2_000
  progress.step(1, 9, 'a/very/long/path/to/post.md')
  expect(written[0]).toBe('\r\u001B[2K[1/9] …h/to/post.md')
})

test('is silent where standard error is no terminal', () => {
  const { written, clock, progress } = terminal(false)
  clock.time = 5_000
  progress.step(1, 2, 'a.md')
  progress.clear()
  expect(written).toEqual([])
})
