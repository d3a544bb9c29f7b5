import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Command } from './command.ts'
import { ended } from './ended.ts'
import { peakMemory } from './peak-memory.ts'
import { processesOfSession } from './processes.ts'
import { timeCommand } from './time-command.ts'

const env = { PATH: process.env.PATH ?? '' }
const node = (script: string): Command => ({
  program: process.execPath,
  args: ['-e', script],
  cwd: import.meta.dirname,
  env,
})
/** Works for that many milliseconds of processor time, whatever else the machine does. */
const work = (ms: number): string =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${ms * 1000}) Math.sqrt(2);`
/** Has a script run by a child of its own, and waits for it. */
const inChild = (script: string): string =>
  `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(script)}]);`
const hold = (mib: number): string =>
  `globalThis.held = Buffer.alloc(${mib * 2 ** 20}, 1); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);`

describe('the time of a command', () => {
  it.each([
    ['its own', work(400)],
    ['that of a child', inChild(work(400))],
    ['that of a grandchild', inChild(inChild(work(400)))],
    [
      'that of a thread',
      `new (require('node:worker_threads').Worker)(${JSON.stringify(work(400))}, { eval: true })`,
    ],
  ])('holds %s', async (_, script) => {
    const { status, cpu } = await timeCommand(node(script))
    expect(status).toBe(0)
    expect(cpu).toBeGreaterThan(0.39)
    expect(cpu).toBeLessThan(1.2)
  })

  it('is little for a program that waits, while the clock goes on', async () => {
    const { cpu, wall } = await timeCommand({ program: 'sleep', args: ['0.5'], cwd: '/', env })
    expect(wall).toBeGreaterThan(0.49)
    expect(cpu).toBeLessThan(0.1)
  })

  it('comes with what was printed and how the program ended', async () => {
    const command = node('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(await timeCommand(command)).toMatchObject({ status: 3, printed: 'out\nerr\n' })
  })

  it('is refused when a process goes on unmeasured', async () => {
    const left = timeCommand({
      program: 'bash',
      args: ['-c', 'sleep 2 >/dev/null 2>&1 3>&- 4>&- &'],
      cwd: '/',
      env,
    })
    await expect(left).rejects.toThrow('left processes behind')
  })
})

describe('a program that never ends', () => {
  it('is killed with all that it started', async () => {
    const child = spawn('bash', ['-c', 'sleep 600 & sleep 600'], { detached: true })
    await expect(ended(child, 'bash', 0.01)).rejects.toThrow('did not end')
    expect(processesOfSession(child.pid ?? 0)).toEqual([])
  })
})

describe('the memory of a command', () => {
  it.each([
    ['its own', hold(200)],
    ['that of a grandchild', inChild(inChild(hold(200)))],
  ])('holds %s at its peak', async (_, script) => {
    const { memory } = await peakMemory(node(script))
    expect(memory).toBeGreaterThan(200 * 2 ** 20)
    expect(memory).toBeLessThan(450 * 2 ** 20)
  })
})
