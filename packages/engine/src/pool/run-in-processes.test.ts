import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { bundleModule } from '../../test/bundle-module.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { EngineError } from '../errors.ts'
import { runInProcesses } from './run-in-processes.ts'

// What a task says is what becomes of its process.
const program = `
  import { existsSync, writeFileSync } from 'node:fs'
  import { EngineError } from './src/errors.ts'
  import { serveTasks } from './src/pool/serve-tasks.ts'
  serveTasks(async (folder: string) => {
    if (existsSync(folder + '/no-more')) throw new Error('no more')
    writeFileSync(folder + '/' + process.pid, '')
    return async (task: string) => {
      const isFirst = !existsSync(folder + '/seen-' + task)
      writeFileSync(folder + '/seen-' + task, '')
      if (task === 'dies' || (task === 'dies once' && isFirst)) process.kill(process.pid, 'SIGKILL')
      if (task === 'dies as the last' && isFirst) {
        while (!existsSync(folder + '/seen-task 59')) await new Promise((resolve) => setTimeout(resolve, 10))
        // So that the answer has come by then.
        await new Promise((resolve) => setTimeout(resolve, 300))
        writeFileSync(folder + '/no-more', '')
        process.kill(process.pid, 'SIGKILL')
      }
      while (task === 'hangs') writeFileSync(folder + '/hanging', '')
      if (task === 'waits') await new Promise((resolve) => setTimeout(resolve, 60_000))
      if (task === 'full') throw new EngineError('cannot write', { cause: new Error('disk full') })
      return task.toUpperCase()
    }
  }, { work: 2_000, wait: 60_000 })`

let folder: TestFolder
let module: URL
beforeAll(async () => {
  folder = await createTestFolder()
  module = await bundleModule(folder, program)
})
afterAll(() => folder.dispose())

let runs = 0
const run = async (tasks: readonly string[], jobs = 2, signal?: AbortSignal) => {
  const start = folder.at(`run-${++runs}`)
  await folder.write({ [`run-${runs}/begun`]: '' })
  const told: [number, string][] = []
  const left = await runInProcesses<string, string>(
    tasks,
    { module, jobs, start, signal },
    {
      answered: (number, answer) => told.push([number, answer]),
      lost: (number, how) => told.push([number, `lost: ${how}`]),
    },
  )
  return { left, told: told.sort(([a], [b]) => a - b).map(([, answer]) => answer) }
}

/** Whether any process of the last run is still there. */
const isRunning = (): boolean =>
  readdirSync(folder.at(`run-${runs}`))
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return process.kill(Number(pid), 0)
      } catch {
        return false
      }
    })

const letters = Array.from({ length: 60 }, (_, index) => `task ${index}`)
const answers = letters.map((task) => task.toUpperCase())

it.each([1, 2, 3])('every task has its answer from %i processes', async (jobs) => {
  expect(await run(letters, jobs)).toEqual({ left: [], told: answers })
})

it('a task at which a process ends is done by another one', async () => {
  const { told, left } = await run([...letters, 'dies once', ...letters])
  expect([told, left]).toEqual([[...answers, 'DIES ONCE', ...answers], []])
})

it('a task at which two processes end is lost, and no other', async () => {
  const { told } = await run([...letters, 'dies', ...letters, 'dies'])
  expect(told).toEqual([...answers, 'lost: SIGKILL', ...answers, 'lost: SIGKILL'])
})

it('a task that never ends is ended and lost at once, and no other', async () => {
  const { told } = await run([...letters, 'hangs', ...letters])
  expect(told).toEqual([...answers, 'lost: SIGALRM', ...answers])
})

it('processes end by themselves when the one that they work for is killed, even at a task that never ends', async () => {
  const start = folder.at(`run-${++runs}`)
  await folder.write({ [`run-${runs}/begun`]: '' })
  const parent = await bundleModule(
    folder,
    `import { runInProcesses } from './src/pool/run-in-processes.ts'
    const { module, ...settings } = ${JSON.stringify({ module: module.href, jobs: 2, start })}
    await runInProcesses(['hangs', 'waits'], { ...settings, module: new URL(module) }, {})`,
    'parent.mjs',
  )
  const process = spawn(execPath, [fileURLToPath(parent)])
  await vi.waitFor(() => expect(readdirSync(start)).toContain('hanging'), { timeout: 10_000 })
  expect(isRunning()).toBe(true)
  process.kill('SIGKILL')
  await vi.waitFor(() => expect(isRunning()).toBe(false), { timeout: 10_000, interval: 50 })
})

it('those with nothing to do take over where no other process can begin', async () => {
  const { told, left } = await run(['dies as the last', ...letters])
  expect([told, left]).toEqual([['DIES AS THE LAST', ...answers], []])
})

it('what nobody is left to do is given back', async () => {
  const { told, left } = await run([...letters, 'dies as the last', 'a', 'b'], 1)
  expect([told, left]).toEqual([answers, [60, 61, 62]])
})

it('what a task throws ends the run, as what it was', async () => {
  const failed = run([...letters, 'full', 'waits'])
  await expect(failed).rejects.toThrow(EngineError)
  await expect(failed).rejects.toMatchObject({ message: 'cannot write', cause: { message: 'disk full' } })
  expect(isRunning()).toBe(false)
})

it('a signal ends all processes before the run rejects', async () => {
  const controller = new AbortController()
  const stopped = run(['waits', 'waits', ...letters], 2, controller.signal)
  setTimeout(() => controller.abort(), 500)
  await expect(stopped).rejects.toThrow('aborted')
  expect(isRunning()).toBe(false)
})

it('all tasks are left where no process can begin', async () => {
  module = await bundleModule(folder, "throw new Error('no')")
  expect(await run(['a', 'b', 'c'])).toEqual({ left: [0, 1, 2], told: [] })
})
