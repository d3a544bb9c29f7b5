import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { startBrowser } from './start-browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 10 }))

/** A program that does what a text says. */
const program = (text: string): string => {
  const path = join(folder, 'program')
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

const soon = 3000

it.each([
  ['ends', '#!/bin/sh\nexit 3\n', /its process ended with status 3/],
  ['ends as if all were well', '#!/bin/sh\nexit 0\n', /its process ended with status 0/],
  ['is killed', '#!/bin/sh\nkill -9 $$\n', /its process ended with SIGKILL/],
  ['is not for this machine', '\u0000\u0001', /ENOEXEC|status 12[67]|EACCES|ended/],
])('a program that %s is told at once to be no browser', async (_, text, message) => {
  const start = performance.now()
  const opened = await openBrowser({ ...process.env, TRIFOLD_BROWSER: program(text) })
  expect(performance.now() - start).toBeLessThan(soon)
  expect(opened).toMatchObject({ problem: 'failed', message: expect.stringMatching(message) })
})

it('a program that runs and does not answer is given up in the time that it is given, and can be ended', async () => {
  const path = program(`#!/bin/sh\necho $$ > ${join(folder, 'pid')}\nsleep 60 & wait\n`)
  const start = { program: path, profile: folder, flags: [], environment: process.env }
  const begin = performance.now()
  const started = startBrowser(start, 500)
  await expect(started.port).rejects.toThrow('it does not answer as a browser does')
  expect(performance.now() - begin).toBeLessThan(soon)
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
  expect(process.kill(pid, 0)).toBe(true)
  started.kill()
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'))
})

it('leaves no listener for interruptions behind', async () => {
  const before = process.listenerCount('SIGINT')
  await openBrowser({ ...process.env, TRIFOLD_BROWSER: program('#!/bin/sh\nexit 1\n') })
  expect(process.listenerCount('SIGINT')).toBe(before)
})
