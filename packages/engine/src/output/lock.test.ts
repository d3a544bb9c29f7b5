import { spawn, spawnSync } from 'node:child_process'
import { utimesSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as later } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bundleModule } from '../../test/bundle-module.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { takeLock } from './lock.ts'
import { thisProcess } from './lock-holder.ts'

let folder: TestFolder
let place: string
beforeEach(async () => {
  folder = await createTestFolder()
  place = folder.at('out/.trifold/lock')
})
afterEach(() => folder.dispose())

const write = (holder: object | string): Promise<void> =>
  folder.write({ 'out/.trifold/lock': typeof holder === 'string' ? holder : JSON.stringify(holder) })

it('one after the other has a lock, and nothing of it stays', async () => {
  const order: string[] = []
  const work = async (name: string): Promise<void> => {
    const lock = await takeLock(place)
    order.push(`${name} begins`)
    await later(20)
    order.push(`${name} ends`)
    lock?.release()
  }
  await Promise.all(['a', 'b', 'c', 'd'].map(work))
  expect(order).toHaveLength(8)
  for (let at = 0; at < order.length; at += 2)
    expect(order[at + 1]).toBe(order[at]?.replace('begins', 'ends'))
  expect(await folder.snapshot()).toEqual({})
})

it('who waits is told for whom, once, and stops at a signal', async () => {
  const lock = await takeLock(place)
  const onWait = vi.fn()
  await expect(takeLock(place, { onWait, signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout')
  expect(onWait.mock.calls).toEqual([[thisProcess()]])
  lock?.release()
})

it.each([
  { whose: 'a process that is no more', holder: () => ({ ...thisProcess(), pid: spawnSync('true').pid }) },
  {
    whose: 'a process whose number is another one’s now',
    holder: () => ({ ...thisProcess(), began: 'once' }),
  },
  { whose: 'a machine that was started anew', holder: () => ({ ...thisProcess(), began: 'boot 1' }) },
  { whose: 'the process that this one runs in place of', holder: thisProcess, instead: process.pid },
])('the lock of $whose is taken over', async ({ holder, instead }) => {
  await write(holder())
  const onWait = vi.fn()
  const lock = await takeLock(place, { onWait, instead })
  expect(JSON.parse(await folder.read('out/.trifold/lock'))).toEqual(thisProcess())
  lock?.release()
  expect([onWait.mock.calls, await folder.snapshot()]).toEqual([[], {}])
})

it('a lock that was cut off when it was made, and one who was taking it over, hinder nobody for long', async () => {
  await write('{"pid":')
  await folder.write({ 'out/.trifold/lock-taking': '' })
  utimesSync(`${place}-taking`, 1, 1)
  const lock = await takeLock(place)
  lock?.release()
  expect(await folder.snapshot()).toEqual({})
})

it('the lock of another machine is taken over once it gives no sign of life, and not before', async () => {
  await write({ ...thisProcess(), machine: 'elsewhere' })
  const now = vi.spyOn(performance, 'now')
  const real = performance.timeOrigin
  let shift = 0
  now.mockImplementation(() => Date.now() - real + shift)
  const touch = setInterval(() => {
    shift += 20_000
    // A sign of life between any two looks.
    writeFileSync(place, JSON.stringify({ ...thisProcess(), machine: `elsewhere ${shift}` }))
  }, 20)
  const taken = takeLock(place)
  await later(300)
  const early = await Promise.race([taken, 'waits'])
  clearInterval(touch)
  await later(200)
  shift += 40_000
  const lock = await taken
  now.mockRestore()
  lock?.release()
  expect([early, await folder.snapshot()]).toEqual(['waits', {}])
})

it.each(['lock', 'lock-taking'])(
  'a folder in the place of the file %s is told of, and kept',
  async (name) => {
    await write('not a lock')
    await rm(folder.at(`out/.trifold/${name}`), { force: true })
    await folder.write({ [`out/.trifold/${name}/mine.md`]: 'Mine.' })
    await expect(takeLock(place)).rejects.toThrow(`${name} is a folder`)
    expect(await folder.snapshot()).toMatchObject({ [`out/.trifold/${name}/mine.md`]: 'Mine.' })
  },
)

it('nothing is locked where nothing can be made', async () => {
  await folder.write({ out: 'a file' })
  expect(await takeLock(place)).toBeUndefined()
  expect(await takeLock('/proc/none/lock')).toBeUndefined()
})

it('of many processes that take over one lock, one has it at a time', async () => {
  await write({ ...thisProcess(), began: 'once' })
  const program = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout as later } from 'node:timers/promises'
    import { takeLock } from './src/output/lock.ts'
    const lock = await takeLock(${JSON.stringify(place)})
    appendFileSync(${JSON.stringify(folder.at('order'))}, 'begin\\n')
    await later(10)
    appendFileSync(${JSON.stringify(folder.at('order'))}, 'end\\n')
    lock.release()`
  const module = await bundleModule(folder, program)
  const codes = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, [module.pathname], { stdio: 'inherit' })
    return new Promise((resolve) => child.once('exit', resolve))
  })
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await folder.read('order')).toBe('begin\nend\n'.repeat(6))
})
