import { describe, expect, it, onTestFinished } from 'vitest'
import { createRandom } from '../articles/random.ts'
import { canMount, smallDisk, toldFull } from './full-disk.ts'
import { faultAtCall, measurePace, type NamedFault } from './kills.ts'
import { careless, type Program, trifold } from './program.ts'
import { type Judgements, judgeAll, roundsOf } from './rounds.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 3_600_000 }

const unharmed = { wrong: [], hit: expect.toSatisfy((part: number) => part > 0.6) }

interface Case {
  readonly program?: Program
  readonly isFirst?: boolean
}

const judge = async (
  faults: readonly NamedFault[],
  { program = trifold(), isFirst }: Case,
): Promise<Judgements> => {
  const world = await createWorld({ program, articles: 8, isFirst })
  onTestFinished(world.end)
  return judgeAll(world, faults)
}

/** Ten sizes, from none to about what the outputs of the articles take. */
const sizes = Array.from({ length: 10 }, (_, index) => index * 96 * 1024)

const isMounting = canMount()

if (!isMounting)
  process.stderr.write('FULL DISKS ARE NOT MOUNTED HERE: programs are only told that their disk is full.\n')

describe('a program whose disk is full', patience, () => {
  it.runIf(isMounting)('keeps every output whole, on disks of ten sizes', async () => {
    expect(await judge(sizes.map(smallDisk), { isFirst: true })).toEqual(unharmed)
  })

  it.runIf(isMounting)('keeps former outputs', async () => {
    const faults = [0, 8, 40, 100].map((pages) => smallDisk(pages * 4096))
    expect(await judge(faults, {})).toEqual(unharmed)
  })

  it('keeps every output whole when it is told so', async () => {
    expect(await judge(sizes.map(toldFull), {})).toEqual(unharmed)
  })

  it('is found out if it writes over its outputs, or ends as if nothing had been', async () => {
    for (const fault of [toldFull(100_000), ...(isMounting ? [smallDisk(16 * 1024)] : [])]) {
      const { wrong } = await judge([fault], { program: careless('in-place') })
      expect(wrong.join('\n')).toContain('is neither as it was nor as it will be')
      const boasts = await judge([fault], { program: careless('boasting') })
      expect(boasts.wrong.join('\n')).toContain('it ended with 0, but')
    }
  })
})

describe('a program to which the system refuses a call', patience, () => {
  it('keeps every output whole, and says what was refused', async () => {
    const world = await createWorld({ program: trifold('--jobs', '1'), articles: 8 })
    onTestFinished(world.end)
    const { calls } = await measurePace(world)
    const random = createRandom(21)
    const faults = Array.from({ length: roundsOf(10) }, () =>
      faultAtCall(1 + random.int(calls.length), random.pick(['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS'])),
    )
    expect(await judgeAll(world, faults)).toEqual(unharmed)
  })
})
