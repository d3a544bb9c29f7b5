import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Fault, judgeRound, markIn } from './judge.ts'
import { runProgram, trifold } from './program.ts'
import { createWorld, type Round, type World } from './world.ts'

const patience = { timeout: 600_000 }

const lockOf = ({ out }: Round): string => join(out, '.trifold/lock')

/** What a program that was killed while it had the lock left of it. */
const leftLock = async (round: Round, { program }: World): Promise<string> => {
  await runProgram(round.path, program, {
    fault: { root: round.out, at: 12, how: 'before', mark: markIn(round) },
  })
  return readFileSync(lockOf(round), 'utf8')
}

/** A process that lives, and has nothing to do with any lock. */
const somebodyElse = (): number => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child.pid ?? 0
}

/** Puts something in the place of a lock, and builds. */
const withLock =
  (forge: (round: Round, text: string) => void): Fault =>
  async (round, world) => {
    const text = await leftLock(round, world)
    forge(round, text)
    return runProgram(round.path, world.program)
  }

const write = (change: (text: string) => string) =>
  withLock((round, text) => writeFileSync(lockOf(round), change(text)))

const link =
  (target: string): Fault =>
  async (round, world) => {
    const [notes, folder] = [join(round.path, 'notes'), join(round.path, 'folder')]
    writeFileSync(notes, 'Mine.')
    mkdirSync(folder)
    const forge = withLock(() => {
      rmSync(lockOf(round))
      symlinkSync(target, lockOf(round))
    })
    const ended = await forge(round, world)
    expect([readFileSync(notes, 'utf8'), readdirSync(folder)]).toEqual(['Mine.', []])
    return ended
  }

describe('a build that finds a lock', patience, () => {
  let world: World
  beforeAll(async () => {
    world = await createWorld({ program: trifold('--jobs', '1'), articles: 4 })
  })
  afterAll(() => world.end())

  it.each([
    ['that nobody changed since its process was killed', write((text) => text)],
    [
      'with the number of a process of somebody else',
      write((text) => text.replace(/"pid":\d+/, `"pid":${somebodyElse()}`)),
    ],
    [
      'of a machine that gives no sign of life',
      write((text) => text.replace(/"machine":"[^"]*"/, '"machine":"elsewhere"')),
    ],
    ['that was cut off', write((text) => text.slice(0, 9))],
    ['without a word', write(() => '')],
    ['of words that are none of a lock', write(() => '\0\x1b[2J{"pid":"rm -rf /"}')],
    ['of a number that no process has', write((text) => text.replace(/"pid":\d+/, '"pid":-1'))],
    ['that is a link to a file', link('../../notes')],
    ['that is a link to a folder', link('../../folder')],
    ['that is a link to nothing', link('../../nothing')],
  ])('%s takes it over', async (_, fault) => {
    const { wrong } = await judgeRound(world, async (...given) => {
      const ended = await fault(...given)
      expect(ended.status, ended.stderr).toBe(0)
      return ended
    })
    expect(wrong).toEqual([])
  })

  it('that is a folder says so, and keeps it', async () => {
    const round = world.begin()
    onTestFinished(round.end)
    mkdirSync(lockOf(round), { recursive: true })
    const { status, stderr } = await runProgram(round.path, world.program)
    expect([status, stderr]).toEqual([3, expect.stringContaining('lock is a folder')])
    expect(statSync(lockOf(round)).isDirectory()).toBe(true)
  })
})
