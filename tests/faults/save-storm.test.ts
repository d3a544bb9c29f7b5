import type { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { createRandom } from '../articles/random.ts'
import { command, startProgram } from './program.ts'
import { readTree } from './tree.ts'

const saves = 1000
const milliseconds = 10_000
const articles = 20

/** As programs save: over the file; by another one that takes its name; after the former one was put aside, or deleted. */
const ways: readonly ((file: string, text: string) => void)[] = [
  writeFileSync,
  (file, text) => {
    writeFileSync(`${file}.saved~`, text)
    renameSync(`${file}.saved~`, file)
  },
  (file, text) => {
    renameSync(file, `${file}~`)
    writeFileSync(file, text)
    unlinkSync(`${file}~`)
  },
  (file, text) => {
    unlinkSync(file)
    writeFileSync(file, text)
  },
]

/** An article with so many errors: the preview tells them by the number. */
const articleWith = (errors: number, save: number): string =>
  `# Post\n\nSave ${save}.\n\n${Array.from({ length: errors }, () => ':::no-such-block\n\nText.\n\n:::\n').join('\n')}`

it('trifold dev shows the last of a thousand saves in ten seconds, and leaves nothing', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-storm-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const random = createRandom(3)
  const files = Array.from({ length: articles }, (_, index) => join(folder, `post-${index}.md`))
  for (const file of files) writeFileSync(file, articleWith(0, 0))
  const program = { name: 'dev', args: [command, 'dev', '.', '--port', String(await freePort())] }
  const { child, ended } = startProgram(folder, program)
  const said = hear(child)
  await said(/articles in \./)
  const began = Date.now()
  for (let save = 0; save < saves; save += 1) {
    random.pick(ways)(random.pick(files), articleWith(0, save))
    const due = began + ((save + 1) * milliseconds) / saves
    if (due > Date.now()) await pause(due - Date.now())
  }
  for (const [index, file] of files.entries()) random.pick(ways)(file, articleWith(index + 1, saves))
  for (const index of files.keys()) await said(new RegExp(`post-${index}\\.md {2}${index + 1} errors?\\n`))
  child.kill('SIGINT')
  const { status, left, stderr } = await ended
  expect({ status, left, stderr }).toEqual({ status: 0, left: [], stderr: '' })
  expect([...readTree(folder).keys()].sort()).toEqual(
    files.map((file) => file.slice(folder.length + 1)).sort(),
  )
}, 300_000)

/** A port that nobody listens at. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits for words of a program; they may have been said before. */
const hear = (child: ReturnType<typeof spawn>) => {
  let text = ''
  child.stdout?.on('data', (part: Buffer) => {
    text += part
  })
  return async (words: RegExp): Promise<void> => {
    while (!words.test(text)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended: ${text}`)
      await pause(50)
    }
  }
}
