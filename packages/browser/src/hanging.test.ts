import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openBrowser } from './open-browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-hanging-'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 10 }))

/** A program that listens as a browser does, and answers some addresses with a text, others never. */
const listening = (answers: Readonly<Record<string, string>>) => {
  const path = join(folder, 'browser')
  const server = `
    require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(process.pid))
    const answers = ${JSON.stringify(answers)}
    const server = require('node:http').createServer((request, response) => {
      const answer = answers[request.url.replace(/[?].*/, '')]
      if (answer !== undefined) response.end(answer)
    })
    server.listen(0, '127.0.0.1', () => console.error('DevTools listening on ws://127.0.0.1:' + server.address().port + '/x'))`
  writeFileSync(path, `#!${process.execPath}\n${server}\n`)
  chmodSync(path, 0o755)
  return { ...process.env, TRIFOLD_BROWSER: path }
}

const expectGone = () => {
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
  return vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 20_000 })
}

const version = { '/json/version': '{ "Browser": "Fake/1" }' }

it('a browser that listens and answers nothing is given up, and ended', async () => {
  const opened = await openBrowser(listening({}), undefined, { start: 10_000, document: 10_000 })
  expect(opened).toMatchObject({ problem: 'failed', message: expect.stringContaining('10 seconds') })
  await expectGone()
})

it('a browser that stands still at its documents is ended after the second, and fails the others at once', async () => {
  const opened = await openBrowser(listening(version), undefined, { start: 20_000, document: 500 })
  if ('problem' in opened) throw new Error(opened.message)
  await expect(opened.pdf('')).rejects.toThrow('it took longer than 0.5 seconds')
  await expect(opened.pdf('')).rejects.toThrow('it took longer than 0.5 seconds')
  await expectGone()
  await expect(opened.pdf('')).rejects.toThrow('ECONNREFUSED')
})

it('a browser is ended by the signal, whatever it is at', async () => {
  const stop = new AbortController()
  const opened = await openBrowser(listening(version), stop.signal, { start: 20_000, document: 600_000 })
  if ('problem' in opened) throw new Error(opened.message)
  const printed = opened.pdf('')
  stop.abort()
  await expect(printed).rejects.toThrow()
  await expectGone()
})

it('a signal that was given before lets none be started', async () => {
  const opened = await openBrowser(listening(version), AbortSignal.abort())
  expect(opened).toMatchObject({ problem: 'failed' })
  expect(existsSync(join(folder, 'pid'))).toBe(false)
})
