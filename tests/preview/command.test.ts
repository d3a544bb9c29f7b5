import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const command = join(import.meta.dirname, '../../apps/cli/bin/trifold.js')

let folder: string
let running: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-dev-'))
  writeFileSync(join(folder, 'post.md'), '# A post\n\nText.\n')
})
afterEach(() => {
  running?.kill('SIGKILL')
  running = undefined
  rmSync(folder, { recursive: true })
})

/** A command under way, and what it says. */
const start = (...given: readonly string[]) => {
  const child = spawn(process.execPath, [command, 'dev', ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  })
  running = child
  let text = ''
  let wake = () => {}
  const hear = (part: Buffer) => {
    text += part
    wake()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  let isOver = false
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  ended.then(() => {
    isOver = true
    wake()
  })
  const says = async (expected: RegExp): Promise<string> => {
    for (;;) {
      const found = expected.exec(text)?.[0]
      if (found !== undefined) return found
      if (isOver) throw new Error(`it ended with ${JSON.stringify(text)}`)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return { child, ended, says }
}

const address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\//

describe('trifold dev', () => {
  it('says where it shows what, tells of saves in a line each, and ends with Ctrl-C', async () => {
    const { child, ended, says } = start()
    const page = await says(address)
    await says(/1 article in \./)
    expect(await (await fetch(page)).text()).toContain('studio.js')
    expect((await fetch(new URL('/', page))).status).toBe(404)
    writeFileSync(join(folder, 'post.md'), '# A post\n\nText.\n\n:::nothing\n')
    await says(/\d\d:\d\d:\d\d {2}post\.md {2}1 error\n/)
    writeFileSync(join(folder, 'post.md'), '# A post\n\nMended.\n')
    await says(/post\.md {2}fine\n/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('begins with nothing to show, and ends while it renders', async () => {
    rmSync(join(folder, 'post.md'))
    const { child, ended, says } = start()
    await says(/no articles in \./)
    for (let number = 0; number < 20; number += 1)
      writeFileSync(join(folder, `post-${number}.md`), '# Post\n')
    await says(/post-\d+\.md/)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('shows one file alone', async () => {
    writeFileSync(join(folder, 'other.md'), '# Other\n')
    const { says } = start('post.md')
    await says(/1 article in post\.md/)
  })

  it('refuses a port that is taken, and a path that is not there', async () => {
    const server = createServer()
    const port = await listening(server)
    const taken = start('--port', String(port))
    await taken.says(new RegExp(`port ${port} is taken`))
    expect(await taken.ended).toBe(2)
    server.close()
    const lost = start('nowhere')
    await lost.says(/nowhere/)
    expect(await lost.ended).toBe(2)
  })
})

const listening = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
